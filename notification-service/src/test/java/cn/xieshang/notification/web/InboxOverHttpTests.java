package cn.xieshang.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.Content;
import cn.xieshang.notification.store.NotificationStore;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.test.ServiceTest;
import cn.xieshang.test.TestClock;
import cn.xieshang.test.TestTokens;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class InboxOverHttpTests {
    private final Actor reader = new Actor(new UserId(UUID.randomUUID().toString()), null, null, null, Set.of());

    @Autowired
    private MockMvcTester http;

    @Autowired
    private NotificationStore store;

    @Test
    void theInboxIsToldInTheLanguageOfTheReader() {
        told(1);

        assertThat(get("/v1/inbox", "zh-CN,zh;q=0.9"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].title")
                .isEqualTo("已办结：WJ-1");
        assertThat(get("/v1/inbox", "en-GB"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].title")
                .isEqualTo("Closed: WJ-1");
    }

    @Test
    void anItemSaysWhatItIsAboutForProgramsToo() {
        told(1);

        assertThat(get("/v1/inbox", "en")).bodyJson().isLenientlyEqualTo("""
                        {"items": [{"code": "opinion.closed", "at": "2026-11-25T01:00:01Z", "read": false,
                          "subject": {"kind": "opinion", "id": "o1", "serial": "WJ-1"},
                          "parameters": {"outcome": "solved"}}]}""");
    }

    @Test
    void pagesFollowEachOther() {
        told(1);
        told(2);
        told(3);
        MvcTestResult first = get("/v1/inbox?limit=2", "en");
        assertThat(first)
                .bodyJson()
                .extractingPath("$.items[*].subject.serial")
                .asArray()
                .containsExactly("WJ-3", "WJ-2");
        String next = json(first, "next");

        assertThat(get("/v1/inbox?limit=2&after=" + next, "en"))
                .bodyJson()
                .extractingPath("$.items[*].subject.serial")
                .asArray()
                .containsExactly("WJ-1");
    }

    @Test
    void readingIsCountedAndMayBeRepeated() {
        told(1);
        told(2);
        String id = store.after(Audience.user(reader.user()), 0, 1).getFirst().id();
        assertThat(get("/v1/inbox/unread", "zh")).bodyJson().isLenientlyEqualTo("{\"count\": 2, \"more\": false}");

        assertThat(call(HttpMethod.PUT, "/v1/inbox/" + id + "/read", "zh")).hasStatus(204);
        assertThat(call(HttpMethod.PUT, "/v1/inbox/" + id + "/read", "zh")).hasStatus(204);
        assertThat(get("/v1/inbox/unread", "zh")).bodyJson().isLenientlyEqualTo("{\"count\": 1, \"more\": false}");
        assertThat(get("/v1/inbox?unread=true", "zh"))
                .bodyJson()
                .extractingPath("$.items[*].subject.serial")
                .asArray()
                .containsExactly("WJ-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/inbox?limit=0",
                "/v1/inbox?limit=x",
                "/v1/inbox?after=%00",
                "/v1/inbox?after=bm9uZQ",
                "/v1/inbox?unread=perhaps",
                "/v1/inbox?after=" + "QQ"
            })
    void aBadParameterIsABadRequest(String path) {
        assertThat(get(path, "zh")).hasStatus(400).hasContentTypeCompatibleWith("application/problem+json");
    }

    @Test
    void aPositionThatIsNoneIsABadRequestOfTheStream() {
        assertThat(http.get()
                        .uri("/v1/inbox/stream")
                        .header("Authorization", "Bearer " + TestTokens.of(reader))
                        .header("Last-Event-ID", "nonsense"))
                .hasStatus(400)
                .hasContentTypeCompatibleWith("application/problem+json");
    }

    @Test
    void whoIsNotBelievedGetsNothing() {
        for (String token : new String[] {
            TestTokens.expired(reader),
            TestTokens.forged(reader),
            TestTokens.unsigned(reader),
            TestTokens.ofOtherRealm(reader),
            TestTokens.forOtherAudience(reader)
        }) {
            for (String path : new String[] {"/v1/inbox", "/v1/inbox/unread", "/v1/inbox/stream"}) {
                assertThat(http.get().uri(path).header("Authorization", "Bearer " + token))
                        .hasStatus(401);
            }
        }
    }

    @Test
    void anIdOfAnyShapeIsNotFound() {
        assertThat(call(HttpMethod.PUT, "/v1/inbox/" + "x".repeat(500) + "/read", "zh"))
                .hasStatus(404);
        assertThat(call(HttpMethod.PUT, "/v1/inbox/read-up-to/$ne", "en"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith("application/problem+json");
    }

    @Test
    void theInterfaceDescribesItself() {
        assertThat(http.get().uri("/v3/api-docs"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsKeys(
                        "/v1/inbox",
                        "/v1/inbox/unread",
                        "/v1/inbox/stream",
                        "/v1/inbox/{id}/read",
                        "/v1/inbox/read-up-to/{id}");
    }

    private void told(int number) {
        store.append(
                Audience.user(reader.user()),
                new Content(
                        UUID.randomUUID().toString(),
                        "opinion.closed",
                        null,
                        null,
                        TestClock.START.plusSeconds(number),
                        new Content.Subject("opinion", "o" + number, "WJ-" + number),
                        Map.of("outcome", "solved")));
    }

    private MvcTestResult get(String path, String language) {
        return call(HttpMethod.GET, path, language);
    }

    private MvcTestResult call(HttpMethod method, String path, String language) {
        return http.method(method)
                .uri(path)
                .header("Authorization", "Bearer " + TestTokens.of(reader))
                .header("Accept-Language", language)
                .exchange();
    }

    private static String json(MvcTestResult result, String field) {
        var found = new String[1];
        assertThat(result).bodyJson().extractingPath("$." + field).asString().satisfies(value -> found[0] = value);
        return found[0];
    }
}
