package cn.xieshang.member.handling;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.GONGSHU;
import static cn.xieshang.member.model.Examples.LEAVING;
import static cn.xieshang.member.model.Examples.LI;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.bare;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.li;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.xieshang.member.model.MemberCommand.Change;
import cn.xieshang.member.model.MemberCommand.ConfirmAccount;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.PersonalData;
import cn.xieshang.member.model.ReadPurpose;
import cn.xieshang.member.reading.MemberFilter;
import cn.xieshang.member.reading.MemberQueries;
import cn.xieshang.member.reading.MemberSummary;
import cn.xieshang.member.reading.PublicMember;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.paging.Cursor;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

class MemberReadingTests extends RegisterTests {
    private static final Paging ALL = new Paging(20, null);
    private static final Actor DISTRICT = actor("district", null, BINJIANG, Role.DISTRICT_ADMIN);
    private static final Actor OTHER_DISTRICT = actor("district2", null, GONGSHU, Role.DISTRICT_ADMIN);

    @Autowired
    MemberReading reading;

    @Autowired
    MemberHandling handling;

    @Autowired
    MemberQueries queries;

    @BeforeEach
    void registerOneInEachOffice() {
        handling.register(staff(WANGJIANG), CHEN, chen());
        handling.register(staff(XIXING), LI, li());
    }

    @Test
    void anOfficeReadsItsOwnRosterWithMaskedPhones() {
        assertThat(reading.page(staff(WANGJIANG), MemberFilter.ALL, ALL).items())
                .extracting(MemberSummary::code, MemberSummary::phone)
                .containsExactly(tuple("WJ0001", "138****5678"));
    }

    @Test
    void anOfficeDoesNotFindTheMembersOfAnother() {
        assertThat(reading.member(staff(XIXING), CHEN.value())).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> phone(staff(XIXING), CHEN));
        assertThat(recorded()).isEmpty();
    }

    @Test
    void theDistrictReadsAllItsRostersWithoutPhones() {
        assertThat(reading.page(DISTRICT, MemberFilter.ALL, ALL).items())
                .extracting(MemberSummary::code)
                .containsExactly("WJ0001", "WJ0002");
        assertThat(reading.page(DISTRICT, MemberFilter.ALL, ALL).items())
                .extracting(MemberSummary::phone)
                .containsOnlyNulls();
        assertThat(reading.member(DISTRICT, CHEN.value())
                        .orElseThrow()
                        .personal()
                        .phone())
                .isNull();
    }

    @Test
    void anotherDistrictFindsNothing() {
        assertThat(reading.page(OTHER_DISTRICT, MemberFilter.ALL, ALL).items()).isEmpty();
        assertThat(reading.member(OTHER_DISTRICT, CHEN.value())).isEmpty();
    }

    @Test
    void aListGoesOnWhereThePageBeforeEnded() {
        var first = reading.page(DISTRICT, MemberFilter.ALL, new Paging(1, null));
        var second = reading.page(
                DISTRICT, MemberFilter.ALL, new Paging(1, Cursor.decode(Objects.requireNonNull(first.next()))));

        assertThat(first.items()).extracting(MemberSummary::code).containsExactly("WJ0001");
        assertThat(second.items()).extracting(MemberSummary::code).containsExactly("WJ0002");
        assertThat(second.next()).isNull();
    }

    @Test
    void aMemberReadsTheOwnRecordAndNoOther() {
        Actor system = Actor.system(WANGJIANG, BINJIANG);
        handling.handle(system, CHEN, 1, new ConfirmAccount(new UserId("u1")));
        Actor member = actor("u1", WANGJIANG, BINJIANG, Role.MEMBER);

        assertThat(reading.own(member).orElseThrow().code()).isEqualTo("WJ0001");
        assertThat(reading.member(member, CHEN.value()).orElseThrow().personal().phone())
                .isEqualTo("138****5678");
        assertThat(reading.member(member, LI.value())).isEmpty();
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> reading.page(member, MemberFilter.ALL, ALL));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OFFICE_STAFF", "OFFICE_DIRECTOR", "DISTRICT_ADMIN", "MEMBER"})
    void nobodyElseReadsRosters(Role role) {
        Actor other = actor("other", WANGJIANG, BINJIANG, role);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> reading.page(other, MemberFilter.ALL, ALL));
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> reading.member(other, CHEN.value()));
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> phone(other, CHEN));
    }

    @Test
    void theWholePhoneIsShownOnlyOnRecord() {
        assertThat(phone(staff(WANGJIANG), CHEN)).isEqualTo("13812345678");
        assertThat(recorded()).containsExactly("staff.wangjiang member.personal-data-read " + CHEN);
    }

    @Test
    void whereThereIsNoPhoneThereIsNothingToDisclose() {
        handling.handle(staff(XIXING), LI, 1, new Change(li().code(), bare("李伟"), li().username()));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> phone(staff(XIXING), LI))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(MemberRefusal.NOT_RECORDED));
    }

    @Test
    void everybodyMayReadAQrCodeUntilTheMemberLeaves() {
        assertThat(queries.introduced(chen().code()))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("陈静"));
        assertThat(queries.introduced(chen().code())
                        .map(PublicMember::office)
                        .orElseThrow()
                        .id())
                .isEqualTo("wangjiang");

        handling.handle(staff(WANGJIANG), CHEN, 1, LEAVING);
        assertThat(queries.introduced(chen().code())).isEmpty();
    }

    private String phone(Actor actor, MemberId id) {
        return reading.disclose(actor, id.value(), PersonalData.PHONE, ReadPurpose.CONTACT);
    }

    private List<String> recorded() {
        return mongo.getCollection("audit")
                .find()
                .map(entry ->
                        entry.getString("user") + " " + entry.getString("action") + " " + entry.getString("subject"))
                .into(new ArrayList<>());
    }
}
