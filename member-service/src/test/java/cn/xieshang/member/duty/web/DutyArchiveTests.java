package cn.xieshang.member.duty.web;

import static cn.xieshang.member.duty.model.AFact.of;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.FactKind;
import cn.xieshang.member.duty.model.Outcome;
import cn.xieshang.member.duty.testing.DutyTests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The archive of a member's term: as JSON, as a Word document, as PDF, and handed over. */
class DutyArchiveTests extends DutyTests {
    private String archive = "";

    @BeforeEach
    void aTermOfWork() {
        archive = "/v1/duty/members/" + chen.id() + "/archives/5";
        inForce(DISTRICT, 2026, preset("tongcheng"));
        record(of(FactKind.INSPECTION, "江边步道视察").by(chen.id()).and(Outcome.ATTENDED));
        record(of(FactKind.COMMENDATION, "优秀委员").by(chen.id()).on("2026-11-20"));
        DutyFact wrong = record(of(FactKind.RESEARCH, "养老调研").by(chen.id()).on("2026-01-20"));
        facts.retract(admin(), wrong.id(), "记错了人");
    }

    @Test
    void itHasAllFactsInTimeOrderAndWhatTheyAreWorth() {
        var answer = get(member(chen, "chen"), archive);

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.facts[*].subjectId")
                .asArray()
                .containsExactly("养老调研", "江边步道视察", "优秀委员");
        assertThat(answer).bodyJson().extractingPath("$.facts[0].retracted").isEqualTo("记错了人");
        assertThat(answer).bodyJson().extractingPath("$.years[0].balance").isEqualTo(2);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.commendations")
                .asArray()
                .hasSize(1);
        assertThat(get(member(chen, "chen"), archive.replace("/5", "/4")))
                .bodyJson()
                .extractingPath("$.facts")
                .asArray()
                .isEmpty();
    }

    @Test
    void itIsAWordDocument() throws IOException {
        var answer = get(member(chen, "chen"), archive + "/docx");

        assertThat(answer).hasStatusOk();
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("江边步道视察")
                    .contains("已撤销：记错了人")
                    .contains("× 活动（每次 2 分）= 2 分")
                    .doesNotContain("{{")
                    .doesNotContain("[日期]");
        }
    }

    @Test
    void itIsAPdfWithChineseLetters() throws IOException {
        var answer = get(member(chen, "chen"), archive + "/pdf");

        assertThat(answer).hasStatusOk();
        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("政协委员履职档案")
                    .contains("江边步道视察");
        }
    }

    @Test
    void itIsHandedBackOnceAndTheFirstTimeStands() {
        var first = put(director(WANGJIANG), archive + "/hand-over", null, null);
        assertThat(first).hasStatusOk().bodyJson().extractingPath("$.sha256").isNotNull();
        record(of(FactKind.CHARITY, "捐款").by(chen.id()).on("2026-11-21"));
        clock.forward(Duration.ofDays(1));

        var again = put(director(WANGJIANG), archive + "/hand-over", null, null);

        assertThat(again).bodyJson().extractingPath("$.handedOverAt").isEqualTo("2026-11-25T01:00:00Z");
    }
}
