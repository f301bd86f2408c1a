package cn.xieshang.opinion.store;

import cn.xieshang.platform.encryption.PersonalDataCipher;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Hides what people wrote, field by field; what is moved to another field or item cannot be read any more. */
public record Seal(PersonalDataCipher cipher, String id) {
    @Nullable
    String hide(@Nullable String plain, String field) {
        return plain == null ? null : cipher.encrypt(plain, context(field));
    }

    /** The hidden text of a field that is there. */
    public String show(Document document, String field, String context) {
        return cipher.decrypt(document.getString(field), context(context));
    }

    public @Nullable String showIfThere(Document document, String field, String context) {
        return document.getString(field) == null ? null : show(document, field, context);
    }

    private String context(String field) {
        return "opinion." + field + ":" + id;
    }
}
