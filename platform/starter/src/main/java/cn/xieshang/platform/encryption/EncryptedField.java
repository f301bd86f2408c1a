package cn.xieshang.platform.encryption;

/**
 * Where encrypted values are, so that keys can be rotated. A service declares one bean for each.
 *
 * @param collection the collection
 * @param path dotted path of the field, such as {@code contact.phone}
 * @param contextPrefix what comes before the document's id in the context, such as {@code opinion.contact:}
 */
public record EncryptedField(String collection, String path, String contextPrefix) {
    String context(String id) {
        return contextPrefix + id;
    }
}
