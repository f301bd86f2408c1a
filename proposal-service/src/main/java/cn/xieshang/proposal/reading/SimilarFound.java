package cn.xieshang.proposal.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Earlier proposals that a text resembles, the nearest first.
 *
 * @param items at most 10
 * @param hidden how many more of the 50 nearest there are that the reader may not see
 */
public record SimilarFound(List<Line> items, int hidden) {
    /**
     * @param published whether everybody may read it
     * @param matter percent of the text's matter that the other one deals with
     * @param wording percent of what is particular in the text's wording that stands in the other one too
     */
    public record Line(
            String id,
            String serialNo,
            @Nullable String caseNo,
            String title,
            String office,
            String stage,
            @Nullable Instant submittedAt,
            boolean published,
            int matter,
            int wording) {}
}
