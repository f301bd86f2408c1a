package cn.xieshang.proposal.search;

import cn.xieshang.platform.actor.DistrictId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Earlier proposals that a draft resembles, by two kinds of evidence: the same matter, which is told by the words that
 * both use much and others little, and the same wording, told by {@link Fingerprints}. Each is a share of the draft, rare
 * things weigh more and what many proposals have in common (headings, formulas) weighs nothing.
 */
@Component
public class SimilarProposals {
    /** Below these, resemblance is chance: ADR 0014 has the measurements. */
    private static final double SAME_MATTER = 0.38;

    private static final double SAME_WORDING = 0.05;

    /** Of ranks: how slowly later places count less. */
    private static final double SMOOTHING = 3;

    /** A copy is worth more than a resemblance. */
    private static final double WEIGHT_OF_WORDING = 2;

    private static final int CANDIDATES = 100;

    private final ProposalIndex index;
    private final IndexFollower follower;

    /**
     * @param matter 0 to 1: how much of the draft's matter the other one deals with
     * @param wording 0 to 1: how much of what is particular in the draft's wording the other one has too
     */
    public record Similar(String id, double matter, double wording) {}

    SimilarProposals(ProposalIndex index, IndexFollower follower) {
        this.index = index;
        this.follower = follower;
    }

    /**
     * The nearest first.
     *
     * @param itself the draft's own id, if it has one already
     */
    public List<Similar> to(DistrictId district, ProposalText draft, @Nullable String itself, int limit) {
        if (!follower.caughtUp()) {
            throw new SearchNotReadyException();
        }
        return index.read(searcher -> nearest(searcher, district, draft, itself, limit));
    }

    private List<Similar> nearest(
            IndexSearcher searcher, DistrictId district, ProposalText draft, @Nullable String itself, int limit)
            throws IOException {
        DraftQueries queries = new DraftQueries(searcher, index.chinese());
        Evidence matter = queries.matter(draft);
        Evidence wording = queries.wording(draft);
        Query among = among(district, itself);
        Set<Integer> candidates = new LinkedHashSet<>(matter.best(searcher, among, CANDIDATES));
        candidates.addAll(wording.best(searcher, among, CANDIDATES));
        Map<Integer, Double> matters = matter.shares(searcher, candidates);
        Map<Integer, Double> wordings = wording.shares(searcher, candidates);
        List<Similar> found = new ArrayList<>();
        for (int candidate : candidates) {
            Similar similar = new Similar(
                    IndexedFields.id(searcher, candidate),
                    matters.getOrDefault(candidate, 0.0),
                    wordings.getOrDefault(candidate, 0.0));
            if (similar.matter() >= SAME_MATTER || similar.wording() >= SAME_WORDING) {
                found.add(similar);
            }
        }
        return ranked(found).subList(0, Math.min(limit, found.size()));
    }

    /** Reciprocal ranks of both lists: who copied one passage comes early, although all the rest is of another matter. */
    private static List<Similar> ranked(List<Similar> found) {
        Map<String, Double> points = new HashMap<>();
        addPoints(points, found, Similar::matter, SAME_MATTER, 1);
        addPoints(points, found, Similar::wording, SAME_WORDING, WEIGHT_OF_WORDING);
        return found.stream()
                .sorted(Comparator.comparingDouble((Similar similar) -> points.get(similar.id()))
                        .reversed()
                        .thenComparing(Similar::id))
                .toList();
    }

    private static void addPoints(
            Map<String, Double> points,
            List<Similar> found,
            ToDoubleFunction<Similar> share,
            double least,
            double weight) {
        List<Similar> best = found.stream()
                .filter(similar -> share.applyAsDouble(similar) >= least)
                .sorted(Comparator.comparingDouble(share).reversed())
                .toList();
        for (int place = 0; place < best.size(); place++) {
            points.merge(best.get(place).id(), weight / (SMOOTHING + place), Double::sum);
        }
    }

    private static Query among(DistrictId district, @Nullable String itself) {
        BooleanQuery.Builder among = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexedFields.DISTRICT, district.value())), Occur.FILTER)
                .add(new TermQuery(new Term(IndexedFields.COMPARABLE, "true")), Occur.FILTER);
        if (itself != null) {
            among.add(new TermQuery(IndexedFields.id(itself)), Occur.MUST_NOT);
        }
        return among.build();
    }
}
