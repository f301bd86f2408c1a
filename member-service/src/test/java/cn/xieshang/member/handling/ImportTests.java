package cn.xieshang.member.handling;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.CHENS_NUMBER;
import static cn.xieshang.member.model.Examples.LEAVING;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.full;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.member.model.CellError;
import cn.xieshang.member.model.Contact;
import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.Person;
import cn.xieshang.member.model.Phone;
import cn.xieshang.member.model.Profile;
import cn.xieshang.member.model.ReadPurpose;
import cn.xieshang.member.model.RosterImport;
import cn.xieshang.member.model.RosterImport.Counts;
import cn.xieshang.member.model.RosterImport.State;
import cn.xieshang.member.model.Seat;
import cn.xieshang.member.model.Term;
import cn.xieshang.member.reading.MemberFilter;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.timers.Timers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportTests extends RegisterTests {
    private static final String HEAD = "委员编号,姓名,性别,身份证号,界别,届次,工作单位,手机号码,登录名\n";
    private static final String TWO = HEAD + """
        WJ0001,陈静,女,330102197503123122,教育界,第5届,望江中学,13812345678,member.chen
        WJ0002,李伟,男,,工商联,5,伟业公司,,
        """;

    @Autowired
    ImportHandling imports;

    @Autowired
    RosterExport export;

    @Autowired
    MemberHandling handling;

    @Autowired
    TermHandling terms;

    @Autowired
    MemberStore members;

    @Autowired
    Timers timers;

    @Test
    void aPreviewSaysWhatWouldBeAndWritesNothing() {
        handling.register(staff(WANGJIANG), CHEN, chen());

        assertThat(preview(TWO).counts()).isEqualTo(new Counts(2, 1, 1, 0, 0));
        assertThat(mongo.getCollection("members").countDocuments()).isEqualTo(1);
        assertThat(stored(CHEN).getLong("version")).isEqualTo(1);
    }

    @Test
    void whatWasPreviewedIsWrittenAtAWord() throws InterruptedException {
        RosterImport done = commit(preview(TWO));

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.failed()).isEmpty();
        Profile chen = profile("WJ0001");
        assertThat(chen.person().idNumber()).isEqualTo(CHENS_NUMBER);
        assertThat(chen.contact().phone()).isEqualTo(new Phone("13812345678"));
        assertThat(profile("WJ0002").person().employer()).isEqualTo("伟业公司");
        assertThat(members.findByCode(new Reach.OneOffice(WANGJIANG), new MemberCode("WJ0002"))
                        .orElseThrow()
                        .value()
                        .account()
                        .username()
                        .value())
                .isEqualTo("wj0002");
    }

    @Test
    void theSameFileAgainChangesNothing() throws InterruptedException {
        commit(preview(TWO));
        RosterImport again = preview(TWO);
        assertThat(again.counts()).isEqualTo(new Counts(2, 0, 0, 2, 0));

        commit(again);
        assertThat(mongo.getCollection("members").find().map(member -> member.getLong("version")))
                .containsOnly(1L);
    }

    @Test
    void whatIsPersonalAndNotSaidOrMaskedStays() throws InterruptedException {
        commit(preview(TWO));
        commit(preview(HEAD + "WJ0001,陈静,女,330***********3122,教育界,5,,138****5678,\n"));

        Profile chen = profile("WJ0001");
        assertThat(chen.contact().phone()).isEqualTo(new Phone("13812345678"));
        assertThat(chen.person().idNumber()).isEqualTo(CHENS_NUMBER);
        assertThat(chen.person().employer()).isNull();
    }

    @Test
    void aKilledImportGoesOnWithWhatIsNotWritten() throws InterruptedException {
        RosterImport preview = preview(TWO);
        imports.commit(staff(WANGJIANG), preview.id());
        // the process died after the first row
        handling.register(
                staff(WANGJIANG),
                new MemberId(UUID.nameUUIDFromBytes("member:binjiang:WJ0001".getBytes(StandardCharsets.UTF_8))),
                new Register(chen().code(), profileOfTheFile(), chen().username()));
        timers.fireDue();

        assertThat(imports.read(staff(WANGJIANG), preview.id()).failed()).isEmpty();
        assertThat(mongo.getCollection("members").find().map(member -> member.getLong("version")))
                .hasSize(2)
                .containsOnly(1L);
    }

    @Test
    void whatChangedBetweenPreviewAndCommitIsSaidAndTheRestIsWritten() throws InterruptedException {
        RosterImport preview = preview(TWO);
        handling.register(staff(XIXING), CHEN, chen());

        assertThat(commit(preview).failed()).containsExactly(new CellError(2, "委员编号", "code-taken", null));
        assertThat(profile("WJ0002").name()).isEqualTo("李伟");
    }

    @Test
    void everyErrorIsNamedByRowAndColumn() {
        terms.register(
                actor("district", null, BINJIANG, Role.DISTRICT_ADMIN),
                Term.registered(BINJIANG, 5, LocalDate.of(2022, 1, 15), null, List.of("教育界", "工商联")));
        handling.register(
                staff(XIXING),
                CHEN,
                new Register(chen().code(), full("陈静", CHENS_NUMBER, Set.of()), chen().username()));

        RosterImport preview = preview(HEAD + """
            WJ1001,甲,女,330102197503123121,教育界,5,,13812345678,
            WJ1002,,男,,教育界,5,,138,
            WJ1003,丙,无,,教育届,5,,,
            WJ1004,丁,男,330102197503123122,教育界,5,,,
            wj1001,戊,男,,教育界,五,,,
            WJ0001,己,男,,教育界,5,,,
            WJ1007,庚,女,,教育界,5,,,member.chen
            """);

        assertThat(preview.errors())
                .containsExactlyInAnyOrder(
                        new CellError(2, "身份证号", "id-number", null),
                        new CellError(3, "姓名", "not-blank", null),
                        new CellError(3, "手机号码", "pattern", null),
                        new CellError(4, "性别", "unknown-code", null),
                        new CellError(5, "性别", "not-as-in-id-number", null),
                        new CellError(6, "委员编号", "twice-in-file", 2),
                        new CellError(6, "届次", "not-null", null),
                        new CellError(7, "委员编号", "code-taken", null),
                        new CellError(8, "登录名", "username-taken", null));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> imports.commit(staff(WANGJIANG), preview.id()))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(MemberRefusal.IMPORT_HAS_ERRORS));
        assertThat(preview("委员编号,姓名,身份证号,界别,届次\nWJ1004,丁,330102197503123122,教育界,5\nWJ1005,戊,,教育届,5\n")
                        .errors())
                .containsExactly(
                        new CellError(2, "身份证号", "id-number-taken", null),
                        new CellError(3, "界别", "unknown-sector", null));
    }

    @Test
    void whoLeftIsNotChangedByAFile() {
        handling.register(staff(WANGJIANG), CHEN, chen());
        handling.handle(staff(WANGJIANG), CHEN, 1, LEAVING);

        assertThat(preview(TWO).errors()).contains(new CellError(2, "委员编号", "has-left", null));
    }

    @Test
    void fiveHundredRowsAreOneImport() throws InterruptedException {
        StringBuilder file = new StringBuilder("委员编号,姓名,界别,届次\n");
        for (int i = 0; i < 500; i++) {
            file.append("W%04d,委员%d,教育界,5\n".formatted(i, i));
        }
        RosterImport preview = preview(file.toString());
        assertThat(preview.counts()).isEqualTo(new Counts(500, 500, 0, 0, 0));

        assertThat(commit(preview).failed()).isEmpty();
        assertThat(mongo.getCollection("members").countDocuments()).isEqualTo(500);
    }

    @Test
    void theFileLiesEncryptedAndNotLongerThanItIsNeeded() throws InterruptedException {
        RosterImport preview = preview(TWO);
        assertThat(one("imports", preview.id().toString()).toJson()).doesNotContain("陈静", "330102", "13812345678");
        commit(preview);
        assertThat(one("imports", preview.id().toString())).doesNotContainKey("file");

        RosterImport forgotten = preview(TWO);
        clock.forward(Duration.ofDays(1));
        timers.fireDue();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> imports.read(staff(WANGJIANG), forgotten.id()));
        clock.forward(Duration.ofDays(30));
        timers.fireDue();
        assertThat(mongo.getCollection("imports").countDocuments()).isZero();
    }

    @Test
    void anotherOfficesImportIsNotFound() {
        RosterImport preview = preview(TWO);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> imports.commit(staff(XIXING), preview.id()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> imports.read(staff(XIXING), preview.id()));
    }

    @Test
    void whatWasExportedCanComeBack() throws InterruptedException {
        commit(preview(TWO));
        byte[] masked = export.masked(staff(WANGJIANG), MemberFilter.ALL);

        UUID id = UUID.randomUUID();
        imports.preview(staff(WANGJIANG), id, masked);
        assertThat(imports.read(staff(WANGJIANG), id).counts()).isEqualTo(new Counts(2, 0, 0, 2, 0));
    }

    @Test
    void anExportInFullIsOnRecordWithItsPurpose() throws InterruptedException {
        commit(preview(TWO));
        export.masked(staff(WANGJIANG), MemberFilter.ALL);
        assertThat(mongo.getCollection("audit").countDocuments()).isZero();

        export.inClear(staff(WANGJIANG), MemberFilter.ALL, ReadPurpose.REPORTING);
        Document record =
                Objects.requireNonNull(mongo.getCollection("audit").find().first());
        assertThat(record.getString("action")).isEqualTo("member.roster-exported");
        assertThat(record.getString("subject")).isEqualTo("wangjiang");
        assertThat(record.get("details", Document.class))
                .containsEntry("purpose", "reporting")
                .containsEntry("members", "2");
    }

    @Test
    void gbkFromExcelIsReadToo() {
        UUID id = UUID.randomUUID();
        imports.preview(staff(WANGJIANG), id, TWO.getBytes(Charset.forName("GBK")));

        assertThat(imports.read(staff(WANGJIANG), id).counts().registered()).isEqualTo(2);
    }

    private RosterImport preview(String csv) {
        UUID id = UUID.randomUUID();
        imports.preview(staff(WANGJIANG), id, csv.getBytes(StandardCharsets.UTF_8));
        return imports.read(staff(WANGJIANG), id);
    }

    private RosterImport commit(RosterImport preview) throws InterruptedException {
        imports.commit(staff(WANGJIANG), preview.id());
        timers.fireDue();
        return imports.read(staff(WANGJIANG), preview.id());
    }

    private Profile profile(String code) {
        return members.findByCode(new Reach.OneOffice(WANGJIANG), new MemberCode(code))
                .map(Stored::value)
                .orElseThrow()
                .profile();
    }

    private static Profile profileOfTheFile() {
        var seat = new Seat("教育界", null, null, null, 5, Set.of());
        var person = new Person(null, null, null, "望江中学", null, CHENS_NUMBER, null);
        var contact = new Contact(new Phone("13812345678"), null, null);
        return new Profile("陈静", seat, person, contact);
    }
}
