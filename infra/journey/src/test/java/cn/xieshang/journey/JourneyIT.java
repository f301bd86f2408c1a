package cn.xieshang.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.journey.Caller.Answer;
import cn.xieshang.journey.Caller.Unanswered;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One opinion from the first word to the answer and back, and a crash in the middle of many. */
class JourneyIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** A key whose request was killed answers "under way" until its lease of a minute is over. */
    private static final Duration ONCE_THE_FIRST_TRY_IS_TAKEN_FOR_DEAD = Duration.ofSeconds(100);

    private static Platform platform;

    @BeforeAll
    static void start() throws IOException {
        platform = Platform.up();
    }

    @AfterAll
    static void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void aCitizensOpinionReachesAMemberAndTheAnswerComesBack() {
        Caller citizen = platform.anonymous();
        Caller member = platform.as("member.chen");
        Caller staff = platform.as("staff.wangjiang");
        Caller unit = platform.as("unit.chengguan");

        Answer receipt = submit(citizen, UUID.randomUUID().toString(), "路灯坏了两周", "WJ0001");
        String code = receipt.text("trackingCode");
        String serial = receipt.text("serialNo");
        String id = subject(member, "opinion.received", serial);
        assertThat(subject(staff, "opinion.received", serial)).isEqualTo(id);

        take(member, id, "claim", Map.of("note", "我去现场看过，情况属实"));
        assertThat(citizenSees(citizen, code).text("stage")).isEqualTo("claimed");
        take(staff, id, "referral", Map.of("unit", "chengguan", "note", "请尽快修复"));

        Platform.kill(platform.process("opinion-service"));
        platform.start();

        assertThat(subject(unit, "opinion.referred", serial)).isEqualTo(id);
        take(unit, id, "receipt", Map.of());
        take(unit, id, "answer", Map.of("type", "solved", "text", "路灯已修复"));
        assertThat(citizenSees(citizen, code).body().path("answer").isObject())
                .as("not before the office has read it")
                .isFalse();
        subject(staff, "opinion.answered", serial);
        take(staff, id, "feedback", Map.of());
        assertThat(citizenSees(citizen, code).body().path("answer").path("text").asString(""))
                .isEqualTo("路灯已修复");

        citizen.put("/public/opinions/mine/rating", Map.of("satisfaction", "dissatisfied"), "Tracking-Code", code)
                .expect(200);
        citizen.put("/public/opinions/mine/reopening", Map.of("reason", "昨晚又不亮了"), "Tracking-Code", code)
                .expect(200);
        assertThat(subject(unit, "opinion.reopened", serial)).isEqualTo(id);
        take(unit, id, "receipt", Map.of());
        take(unit, id, "answer", Map.of("type", "solved", "text", "更换了线路"));
        take(staff, id, "feedback", Map.of());
        citizen.put("/public/opinions/mine/rating", Map.of("satisfaction", "satisfied"), "Tracking-Code", code)
                .expect(200);
        take(staff, id, "closing", Map.of());
        assertThat(citizenSees(citizen, code).text("stage")).isEqualTo("closed");
        subject(member, "opinion.closed", serial);

        assertThat(told(staff, serial))
                .as("what the office was told, each once, twice only what happened twice")
                .containsAllEntriesOf(Map.of(
                        "opinion.received", 1,
                        "opinion.claimed", 1,
                        "opinion.signed-for", 2,
                        "opinion.answered", 2,
                        "opinion.rated", 2,
                        "opinion.reopened", 1));
        assertThat(told(unit, serial)).containsAllEntriesOf(Map.of("opinion.referred", 1, "opinion.reopened", 1));
    }

    @Test
    void aServiceKilledInTheMiddleLosesNothingAndDoublesNothing() throws InterruptedException {
        Caller citizen = platform.anonymous();
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            keys.add(UUID.randomUUID().toString());
        }

        ProcessHandle service = platform.process("opinion-service");
        CountDownLatch some = new CountDownLatch(15);
        List<Future<?>> sending = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(6)) {
            for (String key : keys) {
                sending.add(people.submit(() -> tryOnce(citizen, key, acknowledged, some)));
            }
            assertThat(some.await(60, TimeUnit.SECONDS)).isTrue();
            Platform.kill(service);
            settle(sending);
        }
        assertThat(acknowledged.size()).as("the kill came in the middle").isBetween(15, keys.size() - 1);

        platform.start();
        Map<String, String> serials = new HashMap<>();
        for (String key : keys) {
            Answer again = await().atMost(ONCE_THE_FIRST_TRY_IS_TAKEN_FOR_DEAD)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> submission(citizen, key, "第 " + key + " 件", null), answer -> answer.status() == 201);
            if (acknowledged.containsKey(key)) {
                assertThat(again.text("trackingCode"))
                        .as("the same key, the same answer")
                        .isEqualTo(acknowledged.get(key));
            }
            serials.put(key, again.text("serialNo"));
            assertThat(citizenSees(citizen, again.text("trackingCode")).text("serialNo"))
                    .isEqualTo(again.text("serialNo"));
        }
        assertThat(serials.values()).as("as many items as people spoke").doesNotHaveDuplicates();

        Caller staff = platform.as("staff.xixing");
        await().atMost(SOON).untilAsserted(() -> {
            Map<String, Integer> received = receivedBySerial(staff);
            assertThat(received.keySet()).containsAll(serials.values());
            assertThat(received).allSatisfy((serial, times) -> assertThat(times).isEqualTo(1));
        });
        List<String> listed = all(staff, "/opinions?limit=100", "serialNo");
        assertThat(listed).doesNotHaveDuplicates().containsAll(serials.values());
    }

    @Test
    void anotherOfficesOpinionIsNotFound() {
        Answer receipt = submit(platform.anonymous(), UUID.randomUUID().toString(), "井盖松动", "WJ0001");
        String id = subject(platform.as("staff.wangjiang"), "opinion.received", receipt.text("serialNo"));

        platform.as("staff.xixing").get("/opinions/" + id).expect(404);
        platform.as("unit.jiaotong").get("/opinions/" + id).expect(404);
        platform.anonymous().get("/opinions/" + id).expect(401);
    }

    private static void tryOnce(Caller citizen, String key, Map<String, String> acknowledged, CountDownLatch some) {
        try {
            Answer answer = submission(citizen, key, "第 " + key + " 件", null);
            if (answer.status() == 201) {
                acknowledged.put(key, answer.text("trackingCode"));
                some.countDown();
            }
        } catch (Unanswered e) {
            // nobody knows whether it was taken in: this is what the key is for
        }
    }

    private static void settle(List<Future<?>> sending) {
        for (Future<?> each : sending) {
            try {
                each.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new AssertionError(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static Answer submit(Caller citizen, String key, String text, String memberCode) {
        return submission(citizen, key, text, memberCode).expect(201);
    }

    /** With a member's code it goes to the member's office, wangjiang; without one to xixing. */
    private static Answer submission(Caller citizen, String key, String text, @Nullable String memberCode) {
        Map<String, String> body = new TreeMap<>(Map.of(
                "office",
                memberCode == null ? "xixing" : "wangjiang",
                "kind",
                "environment",
                "place",
                "近江家园三园北门",
                "text",
                text));
        if (memberCode != null) {
            body.put("memberCode", memberCode);
        }
        return citizen.post("/public/opinions", body, "Idempotency-Key", key);
    }

    /** Takes a step on the newest version, as the page does. */
    private static void take(Caller who, String id, String step, Map<String, ?> body) {
        Answer seen = who.get("/opinions/" + id).expect(200);
        who.put("/opinions/" + id + "/" + step, body, "If-Match", seen.etag()).expect(200);
    }

    private static Answer citizenSees(Caller citizen, String code) {
        return citizen.get("/public/opinions/mine", "Tracking-Code", code).expect(200);
    }

    /** Waits until the inbox has the notification; the id of the opinion it is about. */
    private static String subject(Caller who, String code, String serial) {
        return await().atMost(SOON)
                .until(
                        () -> {
                            for (var item : items(who)) {
                                if (item.path("code").asString("").equals(code)
                                        && item.path("subject")
                                                .path("serial")
                                                .asString("")
                                                .equals(serial)) {
                                    return item.path("subject").path("id").asString("");
                                }
                            }
                            return "";
                        },
                        found -> !found.isEmpty());
    }

    private static Map<String, Integer> told(Caller who, String serial) {
        Map<String, Integer> counts = new TreeMap<>();
        for (var item : items(who)) {
            if (item.path("subject").path("serial").asString("").equals(serial)) {
                counts.merge(item.path("code").asString(""), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<String, Integer> receivedBySerial(Caller who) {
        Map<String, Integer> counts = new TreeMap<>();
        for (var item : items(who)) {
            if (item.path("code").asString("").equals("opinion.received")) {
                counts.merge(item.path("subject").path("serial").asString(""), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<JsonNode> items(Caller who) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            Answer page = who.get("/inbox?limit=100" + (next.isEmpty() ? "" : "&after=" + next))
                    .expect(200);
            page.body().path("items").forEach(items::add);
            next = page.text("next");
        } while (!next.isEmpty());
        return items;
    }

    private static List<String> all(Caller who, String path, String field) {
        List<String> values = new ArrayList<>();
        String next = "";
        do {
            Answer page =
                    who.get(path + (next.isEmpty() ? "" : "&after=" + next)).expect(200);
            page.body()
                    .path("items")
                    .forEach(item -> values.add(item.path(field).asString("")));
            next = page.text("next");
        } while (!next.isEmpty());
        return values;
    }
}
