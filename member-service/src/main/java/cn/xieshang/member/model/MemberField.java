package cn.xieshang.member.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a profile one by one, so that two can be compared. Values of personal data print masked. */
public enum MemberField {
    NAME("name", false, Profile::name),
    SECTOR("sector", false, profile -> profile.seat().sector()),
    GROUP("group", false, profile -> profile.seat().group()),
    COMMITTEE("committee", false, profile -> profile.seat().committee()),
    POST("post", false, profile -> profile.seat().post()),
    TERM("term", false, profile -> profile.seat().term()),
    ALSO_IN("alsoIn", false, profile -> profile.seat().alsoInText()),
    GENDER("gender", false, profile -> profile.person().gender()),
    ETHNICITY("ethnicity", false, profile -> profile.person().ethnicity()),
    PARTY("party", false, profile -> profile.person().party()),
    EMPLOYER("employer", false, profile -> profile.person().employer()),
    POSITION("position", false, profile -> profile.person().position()),
    ID_NUMBER("idNumber", true, profile -> profile.person().idNumber()),
    BIRTH_DATE("birthDate", true, profile -> profile.person().birthDate()),
    PHONE("phone", true, profile -> profile.contact().phone()),
    EMAIL("email", true, profile -> profile.contact().email()),
    ADDRESS("address", true, profile -> profile.contact().address());

    private final String code;
    private final boolean personal;
    private final Function<Profile, @Nullable Object> value;

    MemberField(String code, boolean personal, Function<Profile, @Nullable Object> value) {
        this.code = code;
        this.personal = personal;
        this.value = value;
    }

    /** One field that differs. */
    public record Difference(
            String field,
            boolean personal,
            @Nullable String from,
            @Nullable String to) {
        /** For what is kept long: of personal data only that they differ. */
        Difference withoutPersonalData() {
            return personal ? new Difference(field, true, null, null) : this;
        }
    }

    public static List<Difference> differences(Profile from, Profile to) {
        return Arrays.stream(values())
                .filter(field -> !Objects.equals(field.value.apply(from), field.value.apply(to)))
                .map(field -> new Difference(field.code, field.personal, field.text(from), field.text(to)))
                .toList();
    }

    private @Nullable String text(Profile profile) {
        Object found = value.apply(profile);
        return found == null ? null : found.toString();
    }
}
