package cn.xieshang.platform.incoming;

import static cn.xieshang.platform.incoming.Listening.with;
import static cn.xieshang.platform.incoming.Listening.without;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cn.xieshang.platform.refusal.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadLetterTests {
    private static final String PHONE = "13800138000";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile boolean broken;
    private final Listening listening = new Listening((event, registered) -> {
        if (broken) {
            throw new IllegalStateException("cannot take " + PHONE);
        }
        heard.add(registered.name());
    });

    @AfterEach
    void stop() {
        listening.close();
    }

    @Test
    void whatCannotBeReadIsPutAsideAtOnceAndItsNeighboursPass() {
        List<ProducerRecord<String, byte[]>> poison = List.of(
                listening.event("m1", 1, "{\"name\": oh"),
                listening.event("m1", 1, "null"),
                listening.event("m1", 1, "{\"name\":\"a\",\"number\":\"" + PHONE + "x\"}"),
                new ProducerRecord<>(listening.topic, 0, "m1", "no headers".getBytes(UTF_8)),
                without(listening.event("m1", 1, "{}"), "ce_id"),
                without(listening.event("m1", 1, "{}"), "content-type"),
                with(listening.event("m1", 1, "{}"), "ce_specversion", "0.3"),
                with(listening.event("m1", 1, "{}"), "ce_sequence", "0"),
                with(listening.event("m1", 1, "{}"), "ce_time", "yesterday"),
                with(listening.event("m1", 1, "{}"), "ce_office", "Not A Slug"));
        for (ProducerRecord<String, byte[]> bad : poison) {
            listening.tell(bad);
            listening.tell("m2", 1, "{\"name\":\"neighbour\",\"number\":1}");
        }

        await().until(() -> heard.size() == poison.size());
        assertThat(listening.dead()).hasSameSizeAs(poison);
        assertThat(listening.dead())
                .extracting(ConsumerRecord::value)
                .containsExactlyInAnyOrderElementsOf(
                        poison.stream().map(ProducerRecord::value).toList());
    }

    @Test
    void aDeadLetterHasKeyBytesHeadersPlaceAndCauseButNobodysData() {
        broken = true;
        ProducerRecord<String, byte[]> told = listening.event("m1", 1, "{ \"name\":\"陈静\", \"number\":1 }");
        listening.tell(told);

        await().until(() -> !listening.dead().isEmpty());
        ConsumerRecord<String, byte[]> dead = listening.dead().getFirst();
        assertThat(dead.key()).isEqualTo("m1");
        assertThat(dead.value()).isEqualTo(told.value());
        told.headers()
                .forEach(header -> assertThat(dead.headers().lastHeader(header.key()))
                        .as(header.key())
                        .isEqualTo(header));
        assertThat(added(dead)).noneMatch(header -> new String(header.value(), UTF_8).contains(PHONE));
        DeadLetter letter =
                listening.deadLetters().page(dead.partition(), 0, 10).getFirst();
        assertThat(letter.topic()).isEqualTo(listening.topic);
        assertThat(letter.originalOffset()).isZero();
        assertThat(letter.cause()).isEqualTo(IllegalStateException.class.getName());
        assertThat(letter.place()).contains("DeadLetterTests");
    }

    @Test
    void aPartitionStandsNoLongerThanFiveSecondsForOneEvent() {
        broken = true;
        long started = System.nanoTime();
        listening.tell("m1", 1, "{\"name\":\"poison\",\"number\":1}");
        await().until(() -> listening.dead().size() == 1);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void afterARepairTheLetterIsHandledAgainAndExactlyThatOne() {
        broken = true;
        listening.tell("m1", 1, "{\"name\":\"poison\",\"number\":1}");
        listening.tell("m1", 2, "{\"name\":\"other\",\"number\":1}");
        await().until(() -> listening.dead().size() == 2);
        broken = false;

        DeadLetters letters = listening.deadLetters();
        int partition = listening.dead().getFirst().partition();
        assertThat(letters.drawers()).anySatisfy(drawer -> {
            assertThat(drawer.partition()).isEqualTo(partition);
            assertThat(drawer.end()).isEqualTo(2);
        });
        letters.redrive(letters.letter(partition, 1));

        assertThat(heard).containsExactly("other");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> letters.letter(partition, 2));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> letters.letter(77, 0));
    }

    private static List<Header> added(ConsumerRecord<?, ?> dead) {
        return StreamSupport.stream(dead.headers().spliterator(), false)
                .filter(header -> header.key().startsWith("kafka_"))
                .toList();
    }
}
