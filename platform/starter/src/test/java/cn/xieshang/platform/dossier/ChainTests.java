package cn.xieshang.platform.dossier;

import static cn.xieshang.platform.dossier.Histories.CHAIN;
import static cn.xieshang.platform.dossier.Histories.history;
import static cn.xieshang.platform.dossier.Histories.state;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.xieshang.platform.dossier.Fault.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ChainTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final List<ChainedRecord> records = history(CHAIN);
    private final String state = state(records.size());

    @Test
    void whatWasRecordedIsSound() {
        assertThat(CHAIN.verify(records, state)).isEmpty();
        assertThat(CHAIN.verify(records, " {\"version\": 5, \"title\":\"\\u4fee路\", \"id\":\"p1\"}"))
                .as("the same state, written otherwise")
                .isEmpty();
        assertThat(records).extracting(ChainedRecord::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aMomentIsKeptAsExactAsStoresKeepIt() {
        assertThat(records.getFirst().at()).isEqualTo(Instant.parse("2026-11-25T01:00:01.123Z"));
    }

    /** The way that the README gives to others. */
    @Test
    void anybodyCanComputeAHashFromTheStandardAlone() {
        ObjectNode record = JSON.valueToTree(records.get(2));
        record.remove("hash");
        assertThat(CanonicalJson.hash(record.toString()))
                .isEqualTo(records.get(2).hash());
    }

    @Test
    void everyFieldOfEveryRecordIsCovered() {
        for (int place = 0; place < records.size(); place++) {
            for (String field : JSON.<ObjectNode>valueToTree(records.get(place)).propertyNames()) {
                ObjectNode changed = JSON.valueToTree(records.get(place));
                switch (field) {
                    case "sequence" -> changed.put(field, 77);
                    case "at" -> changed.put(field, "2026-11-25T01:00:00Z");
                    default -> changed.put(field, changed.path(field).asString() + "x");
                }
                List<Fault> faults = CHAIN.verify(with(place, JSON.treeToValue(changed, ChainedRecord.class)), state);
                assertThat(faults).as(field).isNotEmpty();
                assertThat(faults.getFirst().sequence()).as(field).isEqualTo(place + 1);
            }
        }
    }

    @Test
    void everyBitOfEveryRecordIsCovered() {
        for (int place = 0; place < records.size(); place++) {
            byte[] stored = JSON.writeValueAsBytes(records.get(place));
            for (int bit = 0; bit < stored.length * 8; bit++) {
                Optional<ChainedRecord> read = read(flipped(stored, bit));
                if (read.isPresent() && !read.get().equals(records.get(place))) {
                    List<Fault> faults = CHAIN.verify(with(place, read.get()), state);
                    assertThat(faults).as("bit %d of record %d", bit, place + 1).isNotEmpty();
                    assertThat(faults.getFirst().sequence()).isEqualTo(place + 1);
                }
            }
        }
    }

    @Test
    void everyBitOfTheStateIsCovered() {
        byte[] stored = CanonicalJson.bytes(state);
        for (int bit = 0; bit < stored.length * 8; bit++) {
            assertThat(CHAIN.verify(records, new String(flipped(stored, bit), UTF_8)))
                    .as("bit %d", bit)
                    .containsExactly(new Fault(5, Kind.STATE));
        }
    }

    @Test
    void aMissingEndBeginningOrMiddleIsFound() {
        assertThat(CHAIN.verify(records.subList(0, 4), state)).containsExactly(new Fault(4, Kind.STATE));
        assertThat(CHAIN.verify(records.subList(1, 5), state))
                .contains(new Fault(1, Kind.SEQUENCE), new Fault(1, Kind.LINK));
        List<ChainedRecord> gap = new ArrayList<>(records);
        gap.remove(2);
        assertThat(CHAIN.verify(gap, state).getFirst()).isEqualTo(new Fault(3, Kind.SEQUENCE));
        assertThat(CHAIN.verify(List.of(), state)).containsExactly(new Fault(0, Kind.EMPTY));
    }

    @Test
    void anotherOrderAndARepetitionAreFound() {
        List<ChainedRecord> moved = new ArrayList<>(records);
        moved.add(1, moved.remove(3));
        assertThat(CHAIN.verify(moved, state).getFirst()).isEqualTo(new Fault(2, Kind.SEQUENCE));
        List<ChainedRecord> twice = new ArrayList<>(records);
        twice.add(4, records.get(3));
        assertThat(CHAIN.verify(twice, state).getFirst()).isEqualTo(new Fault(5, Kind.SEQUENCE));
    }

    @Test
    void whatBelongsToAnotherHistoryIsFound() {
        List<ChainedRecord> others = history(new Chain("proposal:p2"));
        assertThat(CHAIN.verify(with(2, others.get(2)), state).getFirst()).isEqualTo(new Fault(3, Kind.LINK));
        assertThat(CHAIN.verify(others, state)).containsExactly(new Fault(1, Kind.LINK));
    }

    @Test
    void aTailThatWasRecordedAnewHasAnotherHashThanTheOneThatLeftTheHouse() {
        List<ChainedRecord> forged = new ArrayList<>(records.subList(0, 3));
        for (int place = 3; place < records.size(); place++) {
            ChainedRecord real = records.get(place);
            Step step = new Step(real.at(), "somebody", real.party(), real.step(), real.before(), real.after(), "{}");
            forged.add(CHAIN.next(forged.getLast(), step, state(place + 1)));
        }
        assertThat(CHAIN.verify(forged, state)).as("sound in itself").isEmpty();
        assertThat(forged.getLast().hash()).isNotEqualTo(records.getLast().hash());
    }

    @Test
    void factsAndStatesThatCouldBeTwoThingsAreNotRecorded() {
        Step step = new Step(Instant.EPOCH, "u", "p", "s", "", "a", "{\"a\":1,\"a\":2}");
        assertThatIllegalArgumentException().isThrownBy(() -> CHAIN.next(null, step, state));
        Step sound = new Step(Instant.EPOCH, "u", "p", "s", "", "a", "{}");
        assertThatIllegalArgumentException().isThrownBy(() -> CHAIN.next(null, sound, "{\"n\":9007199254740993}"));
        Step half = new Step(Instant.EPOCH, "u\ud83d", "p", "s", "", "a", "{}");
        assertThatIllegalArgumentException().isThrownBy(() -> CHAIN.next(null, half, state));
    }

    private List<ChainedRecord> with(int place, ChainedRecord other) {
        List<ChainedRecord> changed = new ArrayList<>(records);
        changed.set(place, other);
        return changed;
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    /** What can be read at all, with every field there. */
    private static Optional<ChainedRecord> read(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            ObjectNode tree = (ObjectNode) JSON.readTree(text);
            return tree.size() == ChainedRecord.class.getRecordComponents().length
                    ? Optional.of(JSON.treeToValue(tree, ChainedRecord.class))
                    : Optional.empty();
        } catch (JacksonException | CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }
}
