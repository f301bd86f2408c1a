package cn.xieshang.member.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTests {
    @Test
    void aPhonePrintsMaskedWhereverItIsPrinted() {
        Phone phone = new Phone("13812345678");

        assertThat(phone.toString()).isEqualTo("138****5678");
        assertThat(Examples.chen()).asString().doesNotContain("13812345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1381234567", "138123456789", "23812345678", "1381234567x", "１３８１２３４５６７８"})
    void aPhoneIsAMobileNumber(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Phone(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WJ1", "wj0001", "WJ 001", "WJ00010002000300040"})
    void aCodeIsCapitalsAndFigures(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MemberCode(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Member.Chen", ".chen", "陈静", "member chen"})
    void aUsernameIsWhatKeycloakComparesAlike(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Username(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100})
    void aTermIsCountedFromTheFirst(int term) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Seat("教育界", null, null, null, term, Set.of()));
    }

    @Test
    void namesHaveSixtyCharactersAtMost() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Names("政".repeat(61), "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Names("区政协", " "));
    }

    @ParameterizedTest
    @EnumSource
    void theCodeOfAFailureLeadsBackToIt(AccountFailure failure) {
        assertThat(AccountFailure.ofCode(failure.code())).isEqualTo(failure);
    }
}
