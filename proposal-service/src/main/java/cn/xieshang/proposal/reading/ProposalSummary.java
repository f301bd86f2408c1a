package cn.xieshang.proposal.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list.
 *
 * @param due by when the next thing is due
 * @param promiseDue by when the next open commitment is
 */
public record ProposalSummary(
        String id,
        String serialNo,
        @Nullable String caseNo,
        String title,
        @Nullable String category,
        String proposerType,
        String stage,
        String office,
        String first,
        List<String> units,
        @Nullable String plenary,
        @Nullable Instant due,
        boolean overdue,
        @Nullable Instant promiseDue,
        List<String> promises,
        boolean key,
        boolean excellent,
        @Nullable Instant submittedAt) {}
