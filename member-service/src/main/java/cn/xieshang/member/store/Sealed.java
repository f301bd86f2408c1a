package cn.xieshang.member.store;

import cn.xieshang.platform.encryption.PersonalDataCipher;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Hides a member's personal data, field by field; what is moved to another field or member cannot be read any more. */
record Sealed(PersonalDataCipher cipher, String id) {
    @Nullable
    String hide(String field, @Nullable String plain) {
        return plain == null ? null : cipher.encrypt(plain, context(field));
    }

    /** @param field what the value was hidden as, wherever it lies now */
    @Nullable
    String show(Document document, String path, String field) {
        String hidden = document.getString(path);
        return hidden == null ? null : cipher.decrypt(hidden, context(field));
    }

    static String prefix(String field) {
        return "member." + field + ":";
    }

    private String context(String field) {
        return prefix(field) + id;
    }
}
