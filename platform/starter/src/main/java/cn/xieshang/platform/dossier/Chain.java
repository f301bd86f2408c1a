package cn.xieshang.platform.dossier;

import cn.xieshang.platform.dossier.Fault.Kind;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The history of one thing. A record's hash covers its content, the state after it and the record before, so nothing in between
 * can be changed, moved, left out or brought in unseen. Whoever can write everything could compute all anew: that is found by any
 * hash that left the house before, in an event or in a signed dossier.
 *
 * @param subject what the history is of, such as {@code proposal:<id>}; two things never share one
 */
public record Chain(String subject) {
    /**
     * The record to store with a step.
     *
     * @param last the last record so far, null for the first
     * @param stateJson the whole state after the step, a JSON object; it must hold the version or something else that every
     *     step changes, so that a missing end is found
     * @throws IllegalArgumentException when facts or state are not unambiguous JSON
     */
    public ChainedRecord next(@Nullable ChainedRecord last, Step step, String stateJson) {
        return last == null
                ? ChainedRecord.of(1, step, CanonicalJson.hash(stateJson), start())
                : ChainedRecord.of(last.sequence() + 1, step, CanonicalJson.hash(stateJson), last.hash());
    }

    /** Everything that is wrong, the first broken place first; empty when the history is what was recorded. */
    public List<Fault> verify(List<ChainedRecord> records, String currentStateJson) {
        if (records.isEmpty()) {
            return List.of(new Fault(0, Kind.EMPTY));
        }
        List<Fault> faults = new ArrayList<>();
        String previous = start();
        long place = 0;
        for (ChainedRecord record : records) {
            place++;
            if (record.sequence() != place) {
                faults.add(new Fault(place, Kind.SEQUENCE));
            }
            if (!record.previousHash().equals(previous)) {
                faults.add(new Fault(place, Kind.LINK));
            }
            if (!intact(record)) {
                faults.add(new Fault(place, Kind.RECORD));
            }
            previous = record.hash();
        }
        if (!records.getLast().stateHash().equals(hashOrNone(currentStateJson))) {
            faults.add(new Fault(place, Kind.STATE));
        }
        return List.copyOf(faults);
    }

    /** What was changed may be something that cannot be computed at all. */
    private static boolean intact(ChainedRecord record) {
        try {
            return record.computedHash().equals(record.hash());
        } catch (IllegalArgumentException | DateTimeException changed) {
            return false;
        }
    }

    private static String hashOrNone(String json) {
        try {
            return CanonicalJson.hash(json);
        } catch (IllegalArgumentException changed) {
            return "";
        }
    }

    private String start() {
        return CanonicalJson.hash(
                JsonNodeFactory.instance.objectNode().put("subject", subject).toString());
    }
}
