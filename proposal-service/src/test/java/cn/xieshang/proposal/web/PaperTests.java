package cn.xieshang.proposal.web;

import static cn.xieshang.proposal.Hall.*;
import static cn.xieshang.proposal.web.PaperReader.sheet;
import static cn.xieshang.proposal.web.PaperReader.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.proposal.Hall;
import cn.xieshang.proposal.documents.PaperFormat;
import cn.xieshang.proposal.handling.Drafts;
import cn.xieshang.proposal.model.ProposalCommand.Invite;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.test.ServiceTest;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** What one can print, and who can. */
@ServiceTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@Import({Hall.class, Desk.class})
class PaperTests {
    @Autowired
    private Hall hall;

    @Autowired
    private Desk desk;

    @Autowired
    private Drafts drafts;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void theSheetShowsTheProposalToWhoeverMayReadIt(String format) {
        ProposalId id = hall.replied(HERE, "B");

        for (Actor reader : List.of(CHEN, HERE.staff(), HERE.zhang(), CHENGGUAN)) {
            Desk.Answer paper = paper(reader, id, "sheet." + format);
            assertThat(paper.status()).isEqualTo(200);
            assertThat(text(paper)).contains("提案表", "建设社区慢行步道", "陈静", "望江街道政协工委", "城建管理", "一、背景情况", "城管局", "主办");
        }
        Desk.Answer paper = paper(CHEN, id, "sheet." + format);
        assertThat(paper.raw().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E6%8F%90%E6%A1%88%E8%A1%A8");
    }

    @Test
    void whoMayNotReadItGetsNoPaperOfIt() {
        ProposalId id = hall.replied(HERE, "A");

        for (String path : List.of("sheet.pdf", "assignments/chengguan/letter.pdf", "replies/chengguan/letter.docx")) {
            for (Actor stranger : List.of(JIAOTONG, NEXT_DOOR.staff(), ZHOU, ELSEWHERE.zhang())) {
                assertThat(paper(stranger, id, path).status()).as(path).isEqualTo(404);
            }
        }
    }

    @Test
    void whoIsAskedToSignPrintsTheTextAndNothingOfItsHandling() {
        ProposalId id = hall.draft(HERE, "joint");
        assertThat(paper(LI, id, "sheet.pdf").status()).isEqualTo(404);
        hall.does(CHEN, id, new Invite(drafts.members(BINJIANG, List.of(LI_ID))));

        assertThat(text(paper(LI, id, "sheet.pdf"))).contains("建设社区慢行步道", "李伟", "待确认");
        assertThat(paper(LI, id, "assignments/chengguan/letter.pdf").status()).isEqualTo(404);
    }

    @Test
    void theAssignmentLetterTellsTheUnitItsPartAndItsTime() {
        ProposalId id = hall.assigned(HERE);

        String letter = text(paper(CHENGGUAN, id, "assignments/chengguan/letter.pdf"));

        assertThat(letter).contains("城管局：", "办理方式为单办，你单位为主办单位", "提案由陈静委员提出", "办理期限：", "具体建议");
        assertThat(paper(CHENGGUAN, id, "assignments/jiaotong/letter.pdf").status())
                .isEqualTo(404);
    }

    @Test
    void theReplyLetterIsADraftUntilItIsApproved() {
        assertThat(paper(CHENGGUAN, hall.inHandling(HERE), "replies/chengguan/letter.docx")
                        .status())
                .isEqualTo(404);
        ProposalId drafted = hall.drafted(HERE, "B");
        assertThat(text(paper(CHEN, drafted, "replies/chengguan/letter.docx"))).contains("（征求意见稿）");

        String letter = text(paper(CHEN, hall.replied(HERE, "B"), "replies/chengguan/letter.pdf"));

        assertThat(letter)
                .doesNotContain("征求意见稿")
                .contains("陈静委员：", "B类（正在解决或列入计划解决）", "承诺事项", "步道二期", "2027年6月30日", "竣工验收表");
    }

    @Test
    void theCompilationGoesAsFarAsTheReader() {
        hall.replied(HERE, "A");
        hall.filed(NEXT_DOOR);
        String path = "/v1/proposals/compilation.pdf?year=2026";

        assertThat(text(desk.get(HERE.zhang(), path))).contains("政协提案汇编", "共2件", "陈静", "周敏", "城管局的答复");
        assertThat(text(desk.get(HERE.staff(), path))).contains("共1件", "陈静").doesNotContain("周敏");
        assertThat(text(desk.get(HERE.zhang(), path + "&office=xixing"))).contains("共1件", "周敏");
        assertThat(text(desk.get(ELSEWHERE.zhang(), path))).contains("共0件");
        assertThat(desk.get(CHEN, path).status()).isEqualTo(403);
        assertThat(desk.get(CHENGGUAN, path).status()).isEqualTo(403);
        assertThat(desk.get(HERE.zhang(), path + "&category=$ne").status()).isEqualTo(400);
    }

    @Test
    void theFiguresOfTheYearAddUp() {
        hall.promised(HERE);
        hall.closed(HERE);
        hall.submitted(HERE);
        hall.filed(NEXT_DOOR);

        Desk.Answer book = desk.get(HERE.zhang(), "/v1/proposals/statistics.xlsx?year=2026");

        assertThat(book.raw().getContentType()).isEqualTo(PaperFormat.EXCEL);
        List<Row> offices = sheet(book, "工委");
        assertThat(line(offices, "望江街道政协工委", "提交", "立案", "立案率％", "A类", "B类", "满意", "承诺待兑现"))
                .containsExactly("3", "2", "66.7", "1", "1", "2", "1");
        assertThat(line(offices, "合计", "提交", "立案", "立案率％")).containsExactly("4", "3", "75.0");
        assertThat(line(sheet(book, "承办单位"), "城管局", "提交", "A类", "B类", "超期")).containsExactly("2", "1", "1", "0");
        assertThat(line(sheet(book, "类别"), "城建管理", "提交")).containsExactly("4");
        assertThat(sheet(desk.get(HERE.staff(), "/v1/proposals/statistics.xlsx?year=2026"), "工委"))
                .hasSize(4);
        assertThat(desk.get(CHENGGUAN, "/v1/proposals/statistics.xlsx?year=2026")
                        .status())
                .isEqualTo(403);
    }

    private Desk.Answer paper(Actor reader, ProposalId id, String path) {
        return desk.get(reader, "/v1/proposals/" + id + "/" + path);
    }

    private static List<String> line(List<Row> sheet, String name, String... columns) {
        List<String> head = sheet.get(1).stream().map(cell -> cell.getText()).toList();
        Row line = sheet.stream()
                .filter(row -> row.getCellText(0).equals(name))
                .findFirst()
                .orElseThrow();
        return List.of(columns).stream()
                .map(column -> line.getCellText(head.indexOf(column)))
                .toList();
    }
}
