package cn.xieshang.member.model;

import cn.xieshang.platform.refusal.InvalidException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who the member is. What the identity number says need not be said again, and may not be contradicted.
 *
 * @param ethnicity 民族
 * @param party 党派, or 无党派人士
 * @param employer 工作单位
 * @param position 单位职务
 */
public record Person(
        @Nullable Gender gender,
        @Nullable String ethnicity,
        @Nullable String party,
        @Nullable String employer,
        @Nullable String position,
        @Nullable IdNumber idNumber,
        @Nullable BirthDate birthDate) {
    public static final Person UNKNOWN = new Person(null, null, null, null, null, null, null);

    public Person {
        Texts.checkLineIfThere(ethnicity);
        Texts.checkLineIfThere(party);
        Texts.checkLineIfThere(employer);
        Texts.checkLineIfThere(position);
        if (idNumber != null) {
            gender = agreed("/gender", gender, idNumber.gender());
            birthDate = agreed("/birthDate", birthDate, idNumber.birthDate());
        }
    }

    Person keeping(Set<PersonalData> unsaid, Person before) {
        return new Person(
                gender,
                ethnicity,
                party,
                employer,
                position,
                unsaid.contains(PersonalData.ID_NUMBER) ? before.idNumber : idNumber,
                unsaid.contains(PersonalData.BIRTH_DATE) && idNumber == null ? before.birthDate : birthDate);
    }

    private static <T> T agreed(String pointer, @Nullable T said, T byIdNumber) {
        if (said != null && !Objects.equals(said, byIdNumber)) {
            throw new InvalidException(pointer, "not-as-in-id-number");
        }
        return byIdNumber;
    }
}
