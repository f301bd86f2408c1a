package cn.xieshang.proposal.search;

import cn.xieshang.proposal.search.ProposalFeed.Trace;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the index the same as the store. At first, and now and then, everything is compared by id and version, a page at
 * each look; beside that, what changed since the last look. No place is remembered: the versions in the index say what is
 * missing, so a killed process, a lost commit or a store put back from a backup need nothing else.
 */
@Component
class IndexFollower {
    private static final int PAGE = 1_000;
    private static final int READ = 100;

    private final ProposalFeed feed;
    private final ProposalIndex index;
    private final SearchSettings settings;
    private final Clock clock;
    private @Nullable Instant looked;
    private Instant nextSweep = Instant.MIN;
    /** The last id that the comparison under way has seen. */
    private @Nullable String sweptTo;

    private volatile boolean caughtUp;
    private volatile long written;

    IndexFollower(ProposalFeed feed, ProposalIndex index, SearchSettings settings, Clock clock) {
        this.feed = feed;
        this.index = index;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether everything has been compared once, so that nothing is missing but the last seconds. */
    boolean caughtUp() {
        return caughtUp;
    }

    /** How many proposals were indexed since the start, counted again each time that they changed. */
    long written() {
        return written;
    }

    /** @return whether there is more to do at once */
    boolean look() throws IOException {
        Instant now = clock.instant();
        if (looked != null) {
            // a clock may have been set back
            tail((now.isBefore(looked) ? now : looked).minus(settings.overlap()));
        }
        if (sweptTo == null && !now.isBefore(nextSweep)) {
            sweptTo = "";
            nextSweep = now.plus(settings.sweep());
        }
        if (sweptTo != null) {
            sweptTo = sweep(sweptTo);
        }
        looked = now;
        index.refresh();
        caughtUp |= sweptTo == null;
        return sweptTo != null;
    }

    /** The index may have lost anything; the next looks compare everything. */
    void startOver() {
        caughtUp = false;
        sweptTo = "";
    }

    private @Nullable String sweep(String after) throws IOException {
        List<Trace> page = feed.after(after, PAGE);
        String upTo = page.size() < PAGE ? null : page.getLast().id();
        Map<String, Long> indexed = index.versions(after, upTo);
        bringIn(changed(page, indexed));
        page.forEach(trace -> indexed.remove(trace.id()));
        index.remove(indexed.keySet());
        return upTo;
    }

    private void tail(Instant since) throws IOException {
        Trace last = null;
        List<Trace> page;
        do {
            page = feed.changedSince(since, last, PAGE);
            bringIn(changed(page, index.versions(page.stream().map(Trace::id).toList())));
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == PAGE);
    }

    private static List<String> changed(List<Trace> page, Map<String, Long> indexed) {
        Map<String, Long> stored = new HashMap<>();
        page.forEach(trace -> stored.put(trace.id(), trace.version()));
        stored.entrySet().removeAll(indexed.entrySet());
        return new ArrayList<>(stored.keySet());
    }

    private void bringIn(List<String> ids) throws IOException {
        for (int from = 0; from < ids.size(); from += READ) {
            List<SearchableProposal> proposals = feed.read(ids.subList(from, Math.min(ids.size(), from + READ)));
            index.put(proposals);
            written += proposals.size();
        }
    }
}
