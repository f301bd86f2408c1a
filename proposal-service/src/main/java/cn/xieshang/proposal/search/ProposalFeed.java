package cn.xieshang.proposal.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored proposals of all districts, for the index to follow. */
public interface ProposalFeed {
    /** A proposal and its version, and when it got it. */
    record Trace(String id, long version, Instant changedAt) {}

    /** All, by id. */
    List<Trace> after(String id, int limit);

    /**
     * Those changed at that time or later, by time and id.
     *
     * @param last the last one of the page before
     */
    List<Trace> changedSince(Instant since, @Nullable Trace last, int limit);

    /** As they are now; those that are not there are left out. */
    List<SearchableProposal> read(Collection<String> ids);
}
