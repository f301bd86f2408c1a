package cn.xieshang.proposal.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Stored proposals without a store. */
final class MemoryFeed implements ProposalFeed {
    private static final Comparator<Trace> BY_TIME =
            Comparator.comparing(Trace::changedAt).thenComparing(Trace::id);

    private final Map<String, SearchableProposal> stored = new TreeMap<>();
    private final Map<String, Instant> changed = new TreeMap<>();
    private int read;

    void store(SearchableProposal proposal, Instant at) {
        stored.put(proposal.id(), proposal);
        changed.put(proposal.id(), at);
    }

    void lose(String id) {
        stored.remove(id);
        changed.remove(id);
    }

    /** How many texts were read. */
    int read() {
        return read;
    }

    @Override
    public List<Trace> after(String id, int limit) {
        return stored.keySet().stream()
                .filter(other -> other.compareTo(id) > 0)
                .limit(limit)
                .map(this::trace)
                .toList();
    }

    @Override
    public List<Trace> changedSince(Instant since, @Nullable Trace last, int limit) {
        return stored.keySet().stream()
                .map(this::trace)
                .filter(trace -> !trace.changedAt().isBefore(since))
                .filter(trace -> last == null || BY_TIME.compare(trace, last) > 0)
                .sorted(BY_TIME)
                .limit(limit)
                .toList();
    }

    @Override
    public List<SearchableProposal> read(Collection<String> ids) {
        read += ids.size();
        return ids.stream().map(stored::get).filter(Objects::nonNull).toList();
    }

    private Trace trace(String id) {
        SearchableProposal proposal = Objects.requireNonNull(stored.get(id));
        return new Trace(id, proposal.version(), Objects.requireNonNull(changed.get(id)));
    }
}
