package cn.xieshang.platform.encryption;

/**
 * Encrypts single fields. The context (such as {@code opinion.contact:<id>}) is bound to the result: a value copied
 * to another field or document does not decrypt.
 */
public interface PersonalDataCipher {
    /** Printable text; never twice the same for the same input. */
    String encrypt(String plain, String context);

    /** @throws IllegalStateException when the text was changed, moved, or its key is gone */
    String decrypt(String encrypted, String context);

    /** The same for the same input and context, and useless without the key: to look up by an encrypted value. */
    String blindIndex(String value, String context);

    /** Whether it was made with the current key; if not, {@link #encrypt} it anew. */
    boolean isCurrent(String encrypted);
}
