package cn.xieshang.proposal.handling;

import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.InvalidException.Violation;
import cn.xieshang.proposal.model.Content;
import cn.xieshang.proposal.model.ProposalProfile;
import java.util.ArrayList;
import java.util.List;

/** What the district's lists and limits say of a text; every fault is named at once. */
final class ContentRules {
    private ContentRules() {}

    static void check(Content content, ProposalProfile profile) {
        List<Violation> faults = new ArrayList<>();
        var limits = profile.limits();
        if (profile.proposerType(content.proposerType()).isEmpty()) {
            faults.add(new Violation("/proposerType", "unknown-code"));
        }
        if (content.category() != null && !profile.hasCategory(content.category())) {
            faults.add(new Violation("/category", "unknown-code"));
        }
        limit(faults, "/title", content.title(), limits.title());
        limit(faults, "/background", content.background(), limits.background());
        limit(faults, "/analysis", content.analysis(), limits.analysis());
        limit(faults, "/suggestion", content.suggestion(), limits.suggestion());
        if (!faults.isEmpty()) {
            throw new InvalidException(faults);
        }
    }

    private static void limit(List<Violation> faults, String pointer, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            faults.add(new Violation(pointer, "too-long"));
        }
    }
}
