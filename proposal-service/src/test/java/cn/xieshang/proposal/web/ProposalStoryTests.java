package cn.xieshang.proposal.web;

import static cn.xieshang.proposal.Hall.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.proposal.Hall;
import cn.xieshang.proposal.handling.MergedChildren;
import cn.xieshang.proposal.model.AProposal;
import cn.xieshang.proposal.model.Appraisal.Satisfaction;
import cn.xieshang.proposal.model.ProposalCommand.*;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.test.ServiceTest;
import cn.xieshang.test.TestTokens;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Proposals as people live through them, over HTTP. */
@ServiceTest
@Import({Hall.class, Desk.class})
class ProposalStoryTests {
    @Autowired
    private Hall hall;

    @Autowired
    private Desk desk;

    @Autowired
    private MergedChildren children;

    @Test
    void fromTheDraftToThePromiseKept() {
        String id = UUID.randomUUID().toString();
        long version = desk.put(CHEN, "/v1/proposals/" + id, Desk.TEXT.replace("individual", "joint"))
                .version();
        version = step(CHEN, id, "invitation", version, "{\"members\":[\"%s\",\"%s\"]}".formatted(LI_ID, ZHOU_ID));
        String hash =
                desk.get(LI, "/v1/proposals/" + id).body().path("textHash").asString();
        version = step(LI, id, "signature", version, "{\"textHash\":\"%s\"}".formatted(hash));
        version = step(CHEN, id, "submission", version, null);
        for (int i = 0; i < 3; i++) {
            version = step(HERE.zhang(), id, "review", version, null);
        }
        version = step(HERE.wang(), id, "filing", version, null);
        version = step(
                HERE.assigning(),
                id,
                "assignment",
                version,
                "{\"type\":\"joint\",\"units\":[{\"unit\":\"chengguan\"},{\"unit\":\"jiaotong\",\"share\":\"co-handler\"}]}");
        version = step(CHENGGUAN, id, "receipt", version, null);
        version = step(JIAOTONG, id, "receipt", version, null);
        version = step(
                CHENGGUAN, id, "consultation", version, "{\"form\":\"visit\",\"on\":\"2026-03-20\",\"note\":\"实地查看\"}");
        version = step(JIAOTONG, id, "co-opinion", version, "{\"text\":\"同意\"}");
        version = step(CHENGGUAN, id, "reply-draft", version, """
            {"grade":"B","text":"分两期贯通","promises":[{"text":"二期贯通","owner":"规划科","due":"2027-06-30","evidence":"验收表"}]}\
            """);
        String draft = desk.get(JIAOTONG, "/v1/proposals/" + id)
                .body()
                .at("/handling/tasks/0/draftHash")
                .asString();
        version = step(
                JIAOTONG,
                id,
                "countersignature",
                version,
                "{\"host\":\"chengguan\",\"draftHash\":\"%s\"}".formatted(draft));
        version = step(CHEN, id, "comment", version, "{\"unit\":\"chengguan\",\"text\":\"很好\"}");
        version = step(LI, id, "comment", version, "{\"unit\":\"chengguan\",\"text\":\"很好\"}");
        version = step(CHENGGUAN, id, "reply-submission", version, null);
        version = step(HERE.assigning(), id, "reply-approval", version, "{\"unit\":\"chengguan\"}");
        version = step(CHEN, id, "rating", version, rating("satisfied", true));
        version = step(LI, id, "rating", version, rating("dissatisfied", false));
        version = step(HERE.zhang(), id, "rehandling", version, "{\"reason\":\"二期没有时间表\"}");
        assertThat(desk.get(CHEN, "/v1/proposals/" + id).body().path("stage").asString())
                .isEqualTo("rehandling");
        assertThat(desk.get(CHEN, "/v1/proposals?promise=open")
                        .body()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(id);
    }

    @Test
    void aRatingNeedsAFreshLogInAndAProposer() {
        ProposalId id = hall.replied(HERE, "A");
        var stale = desk.send(desk.request("PUT", "/v1/proposals/" + id + "/rating", rating("satisfied", true))
                .header("If-Match", "\"" + hall.version(id) + "\"")
                .header("Authorization", "Bearer " + TestTokens.loggedInBefore(Duration.ofMinutes(6), CHEN)));
        assertThat(stale.status()).isEqualTo(401);
        assertThat(stale.code()).isEqualTo("step-up-required");
        assertThat(desk.step(CHENGGUAN, id.toString(), "rating", hall.version(id), rating("satisfied", true))
                        .status())
                .isEqualTo(403);
        assertThat(desk.step(CHEN, id.toString(), "rating", hall.version(id), rating("satisfied", true))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aUnitNeverSeesARatingFormNorAnotherUnitsAssignment() {
        ProposalId id = hall.rated(HERE, "A", Satisfaction.DISSATISFIED);
        var seen = desk.get(CHENGGUAN, "/v1/proposals/" + id);
        assertThat(seen.body().path("ratings")).isEmpty();
        assertThat(seen.body().path("outcome").asString()).isEqualTo("dissatisfied");
        assertThat(desk.get(JIAOTONG, "/v1/proposals/" + id).status()).isEqualTo(404);
        assertThat(desk.get(JIAOTONG, "/v1/proposals").body().path("items")).isEmpty();
    }

    @Test
    void aDraftIsItsAuthorsOwn() {
        ProposalId id = hall.draft(HERE, "individual");
        assertThat(desk.get(CHEN, "/v1/proposals/" + id).status()).isEqualTo(200);
        assertThat(desk.get(LI, "/v1/proposals/" + id).status()).isEqualTo(404);
        assertThat(desk.get(STAFF, "/v1/proposals/" + id).status()).isEqualTo(404);
        assertThat(desk.get(HERE.zhang(), "/v1/proposals/" + id).status()).isEqualTo(404);
    }

    @Test
    void twoReviewersAtOnceAndOneOfThemIsTooLate() {
        ProposalId id = hall.submitted(HERE);
        long seen = hall.version(id);
        assertThat(desk.step(HERE.zhang(), id.toString(), "review", seen, null).status())
                .isEqualTo(200);
        var late = desk.step(HERE.wang(), id.toString(), "review", seen, null);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("stale-version");
    }

    @Test
    void anIllegalStepNamesTheAllowedOnesAndWhoseTheyAre() {
        ProposalId id = hall.filed(HERE);
        var refused = desk.step(HERE.zhang(), id.toString(), "closing", hall.version(id), null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("step-not-allowed");
        assertThat(refused.body().path("allowed").toString())
                .contains("\"assignment\"")
                .contains("assigning-office");
    }

    @Test
    void caseNumbersFollowEachOther() {
        String first =
                Objects.requireNonNull(hall.proposal(hall.filed(HERE)).filing().caseNo());
        String second =
                Objects.requireNonNull(hall.proposal(hall.filed(HERE)).filing().caseNo());
        assertThat(Integer.parseInt(second.substring(5))).isEqualTo(Integer.parseInt(first.substring(5)) + 1);
    }

    @Test
    void mergedChildrenGoAlongAndAreAnsweredThemselves() {
        ProposalId parent = hall.filed(HERE);
        ProposalId child = hall.filed(HERE);
        hall.does(HERE.zhang(), child, new MergeInto(parent));
        hall.does(HERE.assigning(), parent, AProposal.single());
        children.follow(BINJIANG, parent);
        children.follow(BINJIANG, parent);
        assertThat(desk.get(CHENGGUAN, "/v1/proposals/" + child)
                        .body()
                        .path("stage")
                        .asString())
                .isEqualTo("assigned");
        assertThat(hall.proposal(child).version()).isEqualTo(hall.version(child) + 1);
    }

    @Test
    void theClockDoesWhatIsDueOnce() throws InterruptedException {
        ProposalId id = hall.replied(HERE, "A");
        hall.timePasses(Duration.ofDays(16));
        assertThat(desk.get(CHEN, "/v1/proposals/" + id).body().path("outcome").asString())
                .isEqualTo("unrated");
        long version = hall.proposal(id).version();
        hall.timePasses(Duration.ZERO);
        assertThat(hall.proposal(id).version()).isEqualTo(version);
    }

    @Test
    void theSameDraftAgainIsTheSameAndAnotherOneIsRefused() {
        String path = "/v1/proposals/" + UUID.randomUUID();
        assertThat(desk.put(CHEN, path, Desk.TEXT).status()).isEqualTo(200);
        assertThat(desk.put(CHEN, path, Desk.TEXT).version()).isEqualTo(1);
        assertThat(desk.put(CHEN, path, Desk.TEXT.replace("沿江", "沿河")).code()).isEqualTo("id-taken");
        assertThat(desk.put(LI, path, Desk.TEXT).status()).isEqualTo(404);
    }

    private long step(Actor actor, String id, String step, long version, @Nullable String body) {
        var answer = desk.step(actor, id, step, version, body);
        assertThat(answer.status()).as("%s: %s", step, answer.text()).isEqualTo(200);
        return answer.version();
    }

    private static String rating(String satisfaction, boolean accepts) {
        return """
            {"appraisals":[{"unit":"chengguan","satisfaction":"%s","contact":"visit","onTopic":true,"leaderReplied":true,"accepts":%s}]}\
            """.formatted(satisfaction, accepts);
    }
}
