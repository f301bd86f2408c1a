package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed: one matter in three parts. A draft may still lack parts; what is handed in may not.
 *
 * @param proposerType code of the profile's list, such as {@code joint} 联名
 * @param title 案由
 * @param background 背景
 * @param analysis 问题与分析
 * @param suggestion 具体建议
 * @param category code of the profile's list; none while drafting
 * @param suggestedUnits whom the proposer would ask; advice, not an assignment
 * @param publicityConsent whether the text may be published
 * @param publicityReason why not
 * @param researched 经过调研
 * @param selfWritten 本人撰写
 */
public record Content(
        String proposerType,
        String title,
        String background,
        String analysis,
        String suggestion,
        @Nullable String category,
        List<UnitId> suggestedUnits,
        boolean publicityConsent,
        @Nullable String publicityReason,
        boolean researched,
        boolean selfWritten) {

    public Content {
        suggestedUnits = List.copyOf(suggestedUnits);
    }

    boolean isComplete() {
        return category != null
                && !title.isBlank()
                && !background.isBlank()
                && !analysis.isBlank()
                && !suggestion.isBlank();
    }

    /** Names exactly this text: a signature under another one does not count. */
    public String hash() {
        return Hashes.sha256(title, background, analysis, suggestion);
    }
}
