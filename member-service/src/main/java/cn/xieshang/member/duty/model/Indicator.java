package cn.xieshang.member.duty.model;

import cn.xieshang.platform.actor.UserId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the office assesses.
 *
 * @param met as the office sees it; the evidence is for others to judge
 */
public record Indicator(String code, Kind kind, Label label, boolean met, List<Evidence> evidence) {
    public static final int MAX_EVIDENCE = 20;

    /** 学习型、文化型、健康型 */
    public enum Kind {
        LEARNING,
        CULTURE,
        HEALTHY;

        @Override
        public String toString() {
            return Checks.wire(this);
        }
    }

    /** @param text what proves it and where it lies */
    public record Evidence(UUID id, String text, LocalDate on, UserId by) {
        public Evidence {
            Checks.text(text, DutyFact.MAX_EVIDENCE, "/text");
        }
    }

    public Indicator {
        Checks.code(code, "/code");
        evidence = List.copyOf(evidence);
    }

    Indicator with(Evidence more) {
        if (evidence.stream().anyMatch(one -> one.id().equals(more.id()))) {
            return this;
        }
        DutyRefusal.require(evidence.size() < MAX_EVIDENCE, DutyRefusal.EVIDENCE_USED_UP);
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        return new Indicator(code, kind, label, met, all);
    }

    Indicator without(UUID id) {
        return new Indicator(
                code,
                kind,
                label,
                met,
                evidence.stream().filter(one -> !one.id().equals(id)).toList());
    }
}
