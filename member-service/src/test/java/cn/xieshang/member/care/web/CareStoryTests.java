package cn.xieshang.member.care.web;

import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.test.TestClock.START;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.care.model.ItemExamples;
import cn.xieshang.member.care.testing.Cares.Made;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Each kind from beginning to end, as people take the steps. Today is 25 November 2026. */
class CareStoryTests extends CareTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void aVisitIsPlannedOnceAndRecorded() {
        String path = "/v1/care/visits/" + UUID.randomUUID();
        String plan = """
            {"member":"%s","form":"interview","plannedOn":"2026-11-24","topic":"近况"}\
            """.formatted(chen.id());

        assertThat(put(STAFF, path, plan)).hasStatus(HttpStatus.CREATED).hasHeader("ETag", "\"1\"");
        assertThat(put(STAFF, path, plan)).hasStatusOk();
        assertThat(put(STAFF, path, plan.replace("近况", "别的")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("already-begun");
        assertThat(put(STAFF, path + "/record", "{\"on\":\"2026-11-24\",\"record\":\"一切都好\"}")
                        .header("If-Match", "\"1\""))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.stage", stage -> assertThat(stage).isEqualTo("done"))
                .hasPathSatisfying("$.details.record", text -> assertThat(text).isEqualTo("一切都好"))
                .hasPathSatisfying("$.history[1].step", step -> assertThat(step).isEqualTo("record"));
        assertThat(put(STAFF, path + "/cancellation", "{\"reason\":\"迟\"}").header("If-Match", "\"2\""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("step-not-allowed"))
                .hasPathSatisfying("$.stage", stage -> assertThat(stage).isEqualTo("done"))
                .hasPathSatisfying("$.allowed", allowed -> assertThat(allowed).isEqualTo(List.of()));
    }

    @Test
    void aDutyIsSwappedByConsentAndLoggedByWhoWasThere() {
        Made duty = cares.duty(chen, START.plus(Duration.ofHours(2)));

        assertThat(step(LI, duty, "confirmation", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(step(CHEN, duty, "confirmation", "")).hasStatusOk();
        assertThat(step(CHEN, duty, "swap-request", "{\"member\":\"" + li.id() + "\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.steps")
                .isEqualTo(List.of("swap-refusal"));
        assertThat(step(CHEN, duty, "swap-consent", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(step(STAFF, duty, "swap-consent", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(step(LI, duty, "swap-consent", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.memberId")
                .isEqualTo(li.id().toString());
        clock.forward(Duration.ofHours(3));
        assertThat(step(CHEN, duty, "log", "{\"visitors\":2,\"text\":\"两位\"}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(step(LI, duty, "beginning", "")).hasStatusOk();
        assertThat(step(LI, duty, "log", "{\"visitors\":2,\"text\":\"两位\"}"))
                .bodyJson()
                .hasPathSatisfying("$.stage", stage -> assertThat(stage).isEqualTo("logged"))
                .hasPathSatisfying(
                        "$.details.visitors", count -> assertThat(count).isEqualTo(2));
    }

    @Test
    void noDutyIsRosteredAtAClosedStation() {
        var station = cares.station(chen);
        String shift = """
            {"member":"%s","station":"%s","from":"2026-12-01T01:00:00Z","to":"2026-12-01T03:00:00Z"}\
            """.formatted(chen.id(), station.id());
        String closed = """
            {"name":"站","community":"社区","place":"路","publicLine":"0571-86000000","open":false}\
            """;
        assertThat(put(STAFF, "/v1/care/stations/" + station.id(), closed).header("If-Match", "\"1\""))
                .hasStatusOk();

        assertThat(put(STAFF, "/v1/care/station-duties/" + UUID.randomUUID(), shift))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("station-closed");
    }

    @Test
    void aReceptionIsPassedOnFedBackAndClosed() {
        Made reception = cares.reception(chen, START);

        assertThat(step(CHEN, reception, "escalation", "{\"to\":\"opinion\",\"reference\":\"WJ-2026-0001\"}"))
                .hasStatusOk();
        assertThat(step(CHEN, reception, "feedback", "{\"answer\":\"已修好\"}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.stage", stage -> assertThat(stage).isEqualTo("fed-back"))
                .hasPathSatisfying(
                        "$.details.reference", number -> assertThat(number).isEqualTo("WJ-2026-0001"))
                .hasPathSatisfying("$.due", due -> assertThat(due).isEqualTo("2026-12-02T01:00:00Z"));
        assertThat(step(CHEN, reception, "closing", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(step(STAFF, reception, "closing", "")).hasStatusOk();
    }

    @Test
    void aMemberWritesDownItsOwnReceptionsOnly() {
        String body = """
            {"member":"%s","receivedAt":"2026-11-25T00:30:00Z","matter":"路灯不亮"}\
            """;

        assertThat(put(CHEN, "/v1/care/receptions/" + UUID.randomUUID(), body.formatted(li.id())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(put(CHEN, "/v1/care/receptions/" + UUID.randomUUID(), body.formatted(chen.id())))
                .hasStatus(HttpStatus.CREATED);
    }

    @Test
    void onlyTheDirectorApprovesAndOnlyTheMemberConsents() {
        Made commendation = cares.commendation(chen);

        assertThat(step(STAFF, commendation, "approval", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(step(DIRECTOR, commendation, "approval", ""))
                .bodyJson()
                .extractingPath("$.details.publicity")
                .isEqualTo("asked");
        assertThat(step(DIRECTOR, commendation, "consent", "{\"given\":true}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(step(LI, commendation, "consent", "{\"given\":true}")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(step(STAFF, commendation, "announcement", "")).hasStatusOk();
        assertThat(announced()).isEmpty();

        assertThat(step(CHEN, commendation, "consent", "{\"given\":true}")).hasStatusOk();
        assertThat(announced()).hasSize(1);
        assertThat(step(CHEN, commendation, "consent", "{\"given\":false}")).hasStatusOk();
        assertThat(announced()).isEmpty();
    }

    @Test
    void thePublicFindsItsMemberByTheCommunityAsLongAsTheLinkLasts() {
        Made link = cares.link(chen, TODAY);

        assertThat(http.get().uri("/v1/public/care/community-links?office=" + WANGJIANG))
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .containsOnlyKeys("memberName", "community", "from", "publicLine")
                .containsEntry("community", "在水一方社区");
        assertThat(step(STAFF, link, "end", "{\"on\":\"2026-11-25\",\"reason\":\"调整\"}"))
                .hasStatusOk();
        assertThat(http.get().uri("/v1/public/care/community-links?office=" + WANGJIANG))
                .bodyJson()
                .extractingPath("$.items")
                .isEqualTo(List.of());
    }

    @Test
    void whatIsOverdueOfAllKindsIsOneListTheMostUrgentFirst() {
        cares.visit(chen, TODAY);
        Made reception = cares.reception(li, START);
        clock.forward(Duration.ofDays(9));

        assertThat(get(STAFF, "/v1/care/due"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[*].kind", kinds -> assertThat(kinds).isEqualTo(List.of("reception", "visit")))
                .hasPathSatisfying(
                        "$.items[0].id",
                        id -> assertThat(id).isEqualTo(reception.id().toString()));
        assertThat(get(STAFF, "/v1/care/due?until=2026-11-26"))
                .bodyJson()
                .extractingPath("$.items")
                .isEqualTo(List.of());
    }

    @Test
    void aListIsNarrowedByStageMemberAndDay() {
        Made visit = cares.visit(chen, TODAY);
        cares.visit(li, TODAY.plusDays(10));

        assertThat(ids("/v1/care/visits")).hasSize(2);
        assertThat(ids("/v1/care/visits?member=" + chen.id()))
                .containsExactly(visit.id().toString());
        assertThat(ids("/v1/care/visits?until=2026-11-25"))
                .containsExactly(visit.id().toString());
        assertThat(ids("/v1/care/visits?from=2026-11-26")).hasSize(1);
        assertThat(ids("/v1/care/visits?stage=done")).isEmpty();
        assertThat(ids("/v1/care/visits?limit=1")).hasSize(1);
    }

    @Test
    void membersReadTheirOwnItemsAndWhatColleaguesShare() {
        Made visit = cares.visit(chen, TODAY);
        cares.duty(chen, START.plusSeconds(3600));

        assertThat(get(LI, "/v1/care/visits"))
                .bodyJson()
                .extractingPath("$.items")
                .isEqualTo(List.of());
        assertThat(get(LI, visit.path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(CHEN, visit.path()))
                .bodyJson()
                .extractingPath("$.details.topic")
                .isEqualTo(ItemExamples.WORDS.value());
        assertThat(get(DISTRICT, visit.path()))
                .bodyJson()
                .extractingPath("$.details.topic")
                .isNull();
        assertThat(get(LI, "/v1/care/station-duties"))
                .bodyJson()
                .extractingPath("$.items[*]")
                .asArray()
                .hasSize(1);
    }

    private List<?> announced() {
        return read("/v1/public/care/commendations?office=" + WANGJIANG, "$.items");
    }

    private List<String> ids(String path) {
        return read(path, "$.items[*].id");
    }

    private <T> List<T> read(String path, String place) {
        var answer = get(STAFF, path).exchange();
        assertThat(answer).hasStatusOk();
        return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), UTF_8), place);
    }
}
