package cn.xieshang.member.handling;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.CHENS_NUMBER;
import static cn.xieshang.member.model.Examples.LEAVING;
import static cn.xieshang.member.model.Examples.LI;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.bare;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.full;
import static cn.xieshang.member.model.Examples.li;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.Phone;
import cn.xieshang.member.reading.MemberFilter;
import cn.xieshang.member.reading.MemberSummary;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.paging.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class MemberSearchTests extends RegisterTests {
    @Autowired
    MemberHandling handling;

    @Autowired
    MemberReading reading;

    @BeforeEach
    void registerTwo() {
        handling.register(
                staff(WANGJIANG), CHEN, new Register(chen().code(), full("陈静", CHENS_NUMBER), chen().username()));
        handling.register(staff(WANGJIANG), LI, new Register(li().code(), bare("李·伟"), li().username()));
    }

    @ParameterizedTest
    @CsvSource({
        "陈, WJ0001",
        "陈静, WJ0001",
        "静,",
        "c, WJ0001",
        "CJ, WJ0001",
        "cjx,",
        "李·, WJ0002",
        "李.,",
        ".,",
        "lw, WJ0002"
    })
    void aNameIsFoundByItsBeginningOrItsInitials(String text, @Nullable String code) {
        assertThat(found(new MemberFilter(text, null, null, null, null, null, null, false)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void everyOtherQuestionHasItsAnswer() {
        assertThat(found(new MemberFilter(null, "教育界", null, null, null, null, null, false)))
                .containsExactly("WJ0001");
        assertThat(found(new MemberFilter(null, null, "第一联组", null, 5, null, null, false)))
                .containsExactly("WJ0001");
        assertThat(found(new MemberFilter(null, null, null, "提案委员会", null, null, null, false)))
                .containsExactly("WJ0001");
        assertThat(found(new MemberFilter(null, null, null, null, 6, null, null, false)))
                .isEmpty();
        assertThat(found(new MemberFilter(null, null, null, null, null, null, null, true)))
                .isEmpty();
    }

    @Test
    void aWholePhoneNumberFindsItsOwnerAndAPartNobody() {
        assertThat(found(MemberFilter.of(new Phone("13812345678")))).containsExactly("WJ0001");
        assertThat(found(MemberFilter.of(new Phone("13812345679")))).isEmpty();
    }

    @Test
    void whoLeftIsListedApart() {
        handling.handle(staff(WANGJIANG), CHEN, 1, LEAVING);

        assertThat(found(MemberFilter.active())).containsExactly("WJ0002");
        assertThat(found(new MemberFilter(null, null, null, null, null, true, null, false)))
                .containsExactly("WJ0001");
        assertThat(found(MemberFilter.ALL)).containsExactly("WJ0001", "WJ0002");
    }

    @Test
    void anotherOfficeFindsNobodyWhateverItKnows() {
        Actor other = staff(XIXING);

        assertThat(reading.page(other, MemberFilter.of(new Phone("13812345678")), new Paging(20, null))
                        .items())
                .isEmpty();
        Actor district = actor("district", null, BINJIANG, Role.DISTRICT_ADMIN);
        assertThat(reading.page(district, MemberFilter.of(new Phone("13812345678")), new Paging(20, null))
                        .items())
                .extracting(MemberSummary::phone)
                .containsExactly((String) null);
    }

    private List<String> found(MemberFilter filter) {
        return reading.page(staff(WANGJIANG), filter, new Paging(20, null)).items().stream()
                .map(MemberSummary::code)
                .toList();
    }
}
