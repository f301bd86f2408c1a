package cn.xieshang.proposal.web;

import static cn.xieshang.proposal.Hall.*;
import static cn.xieshang.proposal.web.PaperReader.template;
import static cn.xieshang.proposal.web.PaperReader.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.proposal.Hall;
import cn.xieshang.proposal.documents.PaperFormat;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.test.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** A district lays its papers out as it likes, and cannot break them. */
@ServiceTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@Import({Hall.class, Desk.class})
class TemplateTests {
    private static final Actor ADMIN = of(Role.DISTRICT_ADMIN, "admin", null, BINJIANG, null);
    private static final String SHEET = "/v1/proposal-profiles/binjiang/templates/proposal-sheet";

    @Autowired
    private Hall hall;

    @Autowired
    private Desk desk;

    @Test
    void aDistrictsOwnTemplateChangesBothPapersForItsProposalsOnly() {
        Desk.Answer builtIn = desk.get(ADMIN, SHEET);
        assertThat(builtIn.etag()).isEqualTo("\"0\"");
        assertThat(text(builtIn)).contains("{{案由}}");

        assertThat(put(ADMIN, SHEET, template("滨江区政协", "案由是{{案由}}"), null).status())
                .isEqualTo(204);

        ProposalId id = hall.submitted(HERE);
        for (String format : new String[] {"docx", "pdf"}) {
            assertThat(text(desk.get(CHEN, "/v1/proposals/" + id + "/sheet." + format)))
                    .isEqualTo("滨江区政协案由是建设社区慢行步道");
        }
        ProposalId other = hall.submitted(ELSEWHERE);
        assertThat(text(desk.get(ELSEWHERE.first(), "/v1/proposals/" + other + "/sheet.pdf")))
                .contains("提案表");
    }

    @Test
    void whoReplacesATemplateHasSeenTheOneBefore() {
        byte[] own = template("{{案由}}");
        String letter = SHEET.replace("proposal-sheet", "reply-letter");
        assertThat(put(ADMIN, letter, own, null).etag()).isEqualTo("\"1\"");

        assertThat(put(ADMIN, letter, own, null).status()).isEqualTo(412);
        assertThat(put(ADMIN, letter, own, 7L).status()).isEqualTo(412);
        assertThat(put(ADMIN, letter, own, 1L).etag()).isEqualTo("\"2\"");
        assertThat(desk.get(ADMIN, letter).etag()).isEqualTo("\"2\"");
    }

    @Test
    void everyPlaceholderThatIsNotKnownIsNamed() {
        Desk.Answer refused = put(ADMIN, SHEET, template("{{案由}}", "{{手机号}}", "{{@案由}}"), null);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").findValuesAsString("pointer")).containsExactly("/{{手机号}}", "/{{@案由}}");
        assertThat(refused.body().path("errors").findValuesAsString("code"))
                .containsExactly("template-unknown-placeholder", "template-not-supported");
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        assertThat(put(ADMIN, SHEET, new byte[] {1, 2, 3}, null).text()).contains("template-not-a-docx");
        assertThat(desk.put(ADMIN, SHEET, "{}").status()).isEqualTo(415);
    }

    @Test
    void onlyTheDistrictsAdministratorTouchesItsTemplates() {
        assertThat(put(HERE.zhang(), SHEET, template("{{案由}}"), null).status()).isEqualTo(403);
        assertThat(desk.get(CHEN, SHEET).status()).isEqualTo(403);
        assertThat(desk.get(ADMIN, SHEET.replace("binjiang", "yuhang")).status())
                .isEqualTo(404);
        assertThat(desk.get(ADMIN, SHEET.replace("proposal-sheet", "passport")).status())
                .isEqualTo(404);
    }

    private Desk.Answer put(Actor actor, String path, byte[] docx, @Nullable Long version) {
        var request = desk.as(actor, desk.request("PUT", path, null))
                .contentType(PaperFormat.WORD)
                .content(docx);
        return desk.send(version == null ? request : request.header("If-Match", "\"" + version + "\""));
    }
}
