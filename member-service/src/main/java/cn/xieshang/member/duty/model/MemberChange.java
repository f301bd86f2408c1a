package cn.xieshang.member.duty.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What another rule set would make of a member's year, and why. */
public record MemberChange(DutyMember who, Evaluation before, Evaluation after) {

    /** @param before none where the entry is new, and so on */
    public record Why(@Nullable DutyEntry before, @Nullable DutyEntry after) {
        public DutyEntry shown() {
            return after == null ? Objects.requireNonNull(before) : after;
        }
    }

    public boolean isChange() {
        return !before.balance().equals(after.balance()) || !Objects.equals(before.grade(), after.grade());
    }

    public List<Why> why() {
        Map<DutyEntry.Key, DutyEntry> old = new LinkedHashMap<>();
        before.entries().forEach(entry -> old.put(entry.key(), entry));
        List<Why> differences = new ArrayList<>();
        for (DutyEntry entry : after.entries()) {
            DutyEntry was = old.remove(entry.key());
            if (was == null || !was.points().equals(entry.points())) {
                differences.add(new Why(was, entry));
            }
        }
        old.values().forEach(gone -> differences.add(new Why(gone, null)));
        return differences;
    }
}
