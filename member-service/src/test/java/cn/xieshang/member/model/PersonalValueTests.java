package cn.xieshang.member.model;

import static cn.xieshang.member.model.Examples.CHENS_NUMBER;
import static cn.xieshang.member.model.Examples.bare;
import static cn.xieshang.member.model.Examples.full;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.xieshang.member.model.MemberField.Difference;
import cn.xieshang.platform.refusal.InvalidException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalValueTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "330102197503123121",
                "33010219750312312",
                "3301021975031231220",
                "330102197502303122",
                "030102197503123122",
                "33010219750312312x",
                "330102189903123122",
                ""
            })
    void aNumberWithAWrongCheckCharacterOrDateIsNone(String text) {
        assertThat(IdNumber.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new IdNumber(text));
    }

    @Test
    void anIdentityNumberSaysGenderAndBirthDate() {
        assertThat(CHENS_NUMBER.gender()).isEqualTo(Gender.FEMALE);
        assertThat(Examples.LIS_NUMBER.gender()).isEqualTo(Gender.MALE);
        assertThat(Examples.LIS_NUMBER.birthDate().monthDay()).isEqualTo("02-29");
        assertThat(full("陈静", CHENS_NUMBER).person().birthDate()).isEqualTo(new BirthDate(LocalDate.of(1975, 3, 12)));
    }

    @Test
    void whatContradictsTheIdentityNumberIsNamed() {
        var other = new BirthDate(LocalDate.of(1975, 3, 13));

        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new Person(null, null, null, null, null, CHENS_NUMBER, other))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .containsExactly(new InvalidException.Violation("/birthDate", "not-as-in-id-number")));
    }

    @ParameterizedTest
    @CsvSource({
        "杭州市上城区望江街道近江家园1幢, 杭州市上城区****",
        "西兴街道1号, 西兴街****",
        "1, ****",
    })
    void anAddressShowsAtMostTheFirstHalf(String address, String masked) {
        assertThat(new Address(address)).hasToString(masked);
    }

    @Test
    void whateverIsPersonalPrintsMasked() {
        assertThat(full("陈静", CHENS_NUMBER))
                .asString()
                .contains("330***********3122", "138****5678", "c***@example.cn", "****-03-12")
                .doesNotContain("1975", "近江家园");
    }

    @Test
    void differencesNameEveryFieldAndHideWhatIsPersonal() {
        assertThat(MemberField.differences(bare("陈静"), full("陈静", CHENS_NUMBER)))
                .extracting(Difference::field)
                .containsExactly(
                        "sector",
                        "group",
                        "committee",
                        "post",
                        "alsoIn",
                        "gender",
                        "ethnicity",
                        "party",
                        "employer",
                        "position",
                        "idNumber",
                        "birthDate",
                        "phone",
                        "email",
                        "address");
        assertThat(MemberField.differences(bare("陈静"), full("陈静", CHENS_NUMBER)))
                .contains(new Difference("phone", true, null, "138****5678"))
                .contains(new Difference("sector", false, "科技界", "教育界"));
    }

    @Test
    void twoNumbersThatLookAlikeMaskedDifferAllTheSame() {
        Contact one = new Contact(new Phone("13812345678"), null, null);
        Contact two = new Contact(new Phone("13899995678"), null, null);
        Profile before = new Profile("陈静", bare("陈静").seat(), Person.UNKNOWN, one);

        assertThat(MemberField.differences(before, new Profile("陈静", before.seat(), Person.UNKNOWN, two)))
                .containsExactly(new Difference("phone", true, "138****5678", "138****5678"));
    }

    @Test
    void whoSeesPersonalDataMaskedNeedNotSayThemAgain() {
        Profile known = full("陈静", CHENS_NUMBER);
        Profile said = bare("陈静");

        assertThat(said.keeping(Set.of(PersonalData.values()), known).contact()).isEqualTo(known.contact());
        assertThat(said.keeping(Set.of(PersonalData.ID_NUMBER), known).person().idNumber())
                .isEqualTo(CHENS_NUMBER);
        assertThat(said.keeping(Set.of(), known)).isEqualTo(said);
    }
}
