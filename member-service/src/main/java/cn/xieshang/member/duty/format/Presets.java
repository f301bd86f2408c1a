package cn.xieshang.member.duty.format;

import cn.xieshang.member.duty.model.ChecklistItem;
import cn.xieshang.member.duty.model.DutyRuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rule sets of eight places to start from (样板), each with the default checklist of eight duties (八个一). */
@Component
public class Presets {
    private static final List<String> PLACES =
            List.of("minhang", "tongcheng", "anqing", "jinan", "hefei", "yanbian", "dongcheng", "hongkou");

    private final List<ChecklistItem> checklist = List.of(DutyJson.resource("checklist.json", ChecklistItem[].class));
    private final Map<String, DutyRuleSet> all = new LinkedHashMap<>();

    public Presets() {
        PLACES.forEach(place -> all.put(
                place,
                DutyJson.resource("presets/" + place + ".json", DutyRuleSet.class)
                        .withChecklist(checklist)));
    }

    public Map<String, DutyRuleSet> all() {
        return Map.copyOf(all);
    }

    public Optional<DutyRuleSet> of(String place) {
        return Optional.ofNullable(all.get(place));
    }

    /** What is asked of members where no rule set is in force. */
    public List<ChecklistItem> checklist() {
        return checklist;
    }
}
