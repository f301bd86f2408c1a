package cn.xieshang.platform.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A short life of a proposal, recorded as a service would. */
final class Histories {
    static final Chain CHAIN = new Chain("proposal:p1");

    private static final List<String> STAGES = List.of("", "draft", "submitted", "filed", "assigned", "replied");

    private Histories() {}

    static String state(long version) {
        return "{\"id\":\"p1\",\"title\":\"修路\",\"version\":" + version + "}";
    }

    static List<ChainedRecord> history(Chain chain) {
        List<ChainedRecord> records = new ArrayList<>();
        for (int step = 1; step < STAGES.size(); step++) {
            Step taken = new Step(
                    Instant.parse("2026-11-25T01:00:00.123456Z").plusSeconds(step),
                    "u-" + step,
                    "office-staff@wangjiang",
                    "step-" + step,
                    STAGES.get(step - 1),
                    STAGES.get(step),
                    "{\"reason\": \"理由" + step + "\"}");
            records.add(chain.next(records.isEmpty() ? null : records.getLast(), taken, state(step)));
        }
        return records;
    }
}
