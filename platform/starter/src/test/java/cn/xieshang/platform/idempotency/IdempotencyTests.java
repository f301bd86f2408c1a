package cn.xieshang.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.platform.lamps.Call;
import cn.xieshang.platform.lamps.LampService;
import cn.xieshang.platform.lamps.Lamps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class IdempotencyTests {
    private static final String GOOD = "{\"name\":\"灯\",\"bulbs\":[]}";

    private final LampService service = LampService.shared();
    private final Lamps lamps = service.lamps();
    private final String token = service.realm().token("u-" + UUID.randomUUID(), List.of(), Map.of());
    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void goOnAsAlways() {
        lamps.whileLighting = () -> {};
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndOneEffect() {
        Call.Answer first = light(token, key, GOOD);
        Call.Answer second = light(token, key, GOOD);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        for (String header : List.of("ETag", "Location", "Content-Type")) {
            assertThat(second.header(header)).isEqualTo(first.header(header)).isNotEmpty();
        }
        assertThat(lit(first)).isEqualTo(1);
    }

    @Test
    void twentyAtOnceHaveOneEffect() throws Exception {
        lamps.whileLighting = () -> sleep(100);
        List<Call.Answer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Call.Answer>> calls = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                calls.add(threads.submit(() -> light(token, key, GOOD)));
            }
            for (var call : calls) {
                answers.add(call.get());
            }
        }
        assertThat(answers).extracting(Call.Answer::status).isSubsetOf(201, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(answer -> {
            assertThat(answer.code()).isEqualTo("idempotency-in-flight");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        });
        Set<String> lit = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(Call.Answer::body)
                .collect(Collectors.toSet());
        assertThat(lit).hasSize(1);
        assertThat(lit(light(token, key, GOOD))).isEqualTo(1);
    }

    @Test
    void anotherContentUnderTheSameKeyIsRefused() {
        light(token, key, GOOD);
        Call.Answer other = light(token, key, "{\"name\":\"other\",\"bulbs\":[]}");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        Call.Answer query = post("/v1/lamps?x=1", token, key, GOOD);
        assertThat(query.status()).isEqualTo(422);
    }

    @Test
    void aKeyOfAnotherUserOrOperationIsAnotherKey() {
        String id = id(light(token, key, GOOD));
        String stranger = service.realm().token("stranger", List.of(), Map.of());
        Call.Answer ofStranger = light(stranger, key, GOOD);
        assertThat(ofStranger.header("Idempotency-Replayed")).isEmpty();
        assertThat(id(ofStranger)).isNotEqualTo(id);
        Call.Answer ofPublic = post("/v1/public/lamps", null, key, GOOD);
        assertThat(ofPublic.status()).isEqualTo(201);
        assertThat(id(ofPublic)).isNotEqualTo(id);
        Call.Answer otherOperation = post("/v1/public/lamps", token, key, GOOD);
        assertThat(id(otherOperation)).isNotEqualTo(id);
    }

    @Test
    void theThingInTheAddressBelongsToTheContent() {
        assertThat(post("/v1/lamps/a/cleanings", token, key, null).status()).isEqualTo(204);
        Call.Answer again = post("/v1/lamps/a/cleanings", token, key, null);
        assertThat(again.status()).isEqualTo(204);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(post("/v1/lamps/b/cleanings", token, key, null).status()).isEqualTo(422);
    }

    @Test
    void aRefusalIsAnAnswerToo() {
        Call.Answer first = light(token, key, "{\"name\":\"a\"}");
        Call.Answer second = light(token, key, "{\"name\":\"a\"}");
        assertThat(first.status()).isEqualTo(400);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(light(token, key, GOOD).status()).isEqualTo(422);
    }

    @Test
    void aFailureOfOursLeavesTheKeyFreeAndTheIdTheSame() {
        lamps.whileLighting = () -> {
            throw new IllegalStateException("after the effect, before the answer");
        };
        assertThat(light(token, key, GOOD).status()).isEqualTo(500);
        lamps.whileLighting = () -> {};
        Call.Answer second = light(token, key, GOOD);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEmpty();
        assertThat(lit(second)).as("the handler ran twice with one id").isEqualTo(2);
    }

    @Test
    void whoCrashedInFlightIsOverAfterItsLeaseAndTheNextHasTheSameId() throws Exception {
        CountDownLatch crashed = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        lamps.whileLighting = () -> {
            crashed.countDown();
            hold(end);
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Call.Answer> stuck = threads.submit(() -> light(token, key, GOOD));
            crashed.await();
            lamps.whileLighting = () -> {};
            assertThat(light(token, key, GOOD).status()).isEqualTo(409);

            service.time().forward(IdempotencyRecords.LEASE.plusMillis(1));
            Call.Answer second = light(token, key, GOOD);
            assertThat(second.status()).isEqualTo(201);
            end.countDown();
            assertThat(id(stuck.get())).isEqualTo(id(second));
        }
        Call.Answer third = light(token, key, GOOD);
        assertThat(third.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void afterADayTheKeyIsNewButTheIdIsNot() {
        Call.Answer first = light(token, key, GOOD);
        service.time().forward(IdempotencyRecords.KEPT.plusMillis(1));
        Call.Answer second = light(token, key, GOOD);
        assertThat(second.header("Idempotency-Replayed")).isEmpty();
        assertThat(id(second)).isEqualTo(id(first));
    }

    @Test
    void whatIsOverIsRemovedHoweverMuchItIsAndTheRestStays() {
        var records = service.bean(MongoTemplate.class).getCollection(IdempotencyRecords.COLLECTION);
        for (int i = 0; i < 1_201; i++) {
            records.insertOne(new Document("_id", "old-" + i + key)
                    .append("expiresAt", java.util.Date.from(service.time().instant())));
        }
        String lasting = key + "-lasting";
        light(token, lasting, GOOD);
        service.bean(IdempotencyRecords.class).purge();
        assertThat(records.countDocuments(new Document("_id", new Document("$regex", "^old-"))))
                .isZero();
        assertThat(light(token, lasting, GOOD).header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void withoutAKeyOrWithOneThatIsNoneNothingHappens() {
        int before = lamps.lit.size();
        for (String bad : List.of("short", "x".repeat(129), "with spaces in between", "tab\tin the middle of it")) {
            Call.Answer answer = light(token, bad, GOOD);
            assertThat(answer.status()).as(bad).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("idempotency-key-required");
        }
        assertThat(service.call("POST", "/v1/lamps")
                        .token(token)
                        .json(GOOD)
                        .send()
                        .status())
                .isEqualTo(400);
        assertThat(lamps.lit).hasSize(before);
    }

    @Test
    void nothingReadableOfAnswerBodyUserOrKeyIsStored() {
        String secret = "名" + UUID.randomUUID().toString().substring(0, 8);
        light(token, key, "{\"name\":\"" + secret + "\",\"bulbs\":[]}");
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            var all = service.bean(MongoTemplate.class)
                    .getCollection(IdempotencyRecords.COLLECTION)
                    .find()
                    .into(new ArrayList<>())
                    .toString();
            assertThat(all).contains("answer").doesNotContain(secret).doesNotContain(key);
        });
    }

    private Call.Answer light(String token, String key, String body) {
        return post("/v1/lamps", token, key, body);
    }

    private Call.Answer post(String path, @Nullable String token, String key, @Nullable String body) {
        Call call = service.call("POST", path).header("Idempotency-Key", key);
        if (token != null) {
            call.token(token);
        }
        return (body == null ? call : call.json(body)).send();
    }

    private static String id(Call.Answer answer) {
        return answer.json().path("id").asString("");
    }

    private int lit(Call.Answer answer) {
        var count = lamps.lit.get(UUID.fromString(id(answer)));
        return count == null ? 0 : count.get();
    }

    private static void sleep(long millis) {
        hold(new CountDownLatch(1), millis);
    }

    private static void hold(CountDownLatch end) {
        hold(end, 10_000);
    }

    private static void hold(CountDownLatch end, long millis) {
        try {
            boolean ended = end.await(millis, java.util.concurrent.TimeUnit.MILLISECONDS);
            assertThat(ended || millis < 10_000).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
