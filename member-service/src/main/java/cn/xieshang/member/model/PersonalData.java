package cn.xieshang.member.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields that are shown masked, and in full only on record. */
public enum PersonalData {
    PHONE("phone", profile -> plain(profile.contact().phone(), Phone::value)),
    EMAIL("email", profile -> plain(profile.contact().email(), Email::value)),
    ADDRESS("address", profile -> plain(profile.contact().address(), Address::value)),
    ID_NUMBER("idNumber", profile -> plain(profile.person().idNumber(), IdNumber::value)),
    BIRTH_DATE(
            "birthDate",
            profile -> plain(profile.person().birthDate(), date -> date.value().toString()));

    private final String code;
    private final Function<Profile, @Nullable String> value;

    PersonalData(String code, Function<Profile, @Nullable String> value) {
        this.code = code;
        this.value = value;
    }

    public String code() {
        return code;
    }

    /** In clear. */
    public @Nullable String of(Profile profile) {
        return value.apply(profile);
    }

    private static <T> @Nullable String plain(@Nullable T value, Function<T, String> text) {
        return value == null ? null : text.apply(value);
    }
}
