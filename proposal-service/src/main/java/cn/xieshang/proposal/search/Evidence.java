package cn.xieshang.proposal.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/**
 * One kind of resemblance.
 *
 * @param whole what the draft itself would score
 */
record Evidence(Query query, double whole) {
    Set<Integer> best(IndexSearcher searcher, Query among, int limit) throws IOException {
        Query narrowed = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(among, Occur.FILTER)
                .build();
        Set<Integer> best = new LinkedHashSet<>();
        for (ScoreDoc found : searcher.search(narrowed, limit).scoreDocs) {
            best.add(found.doc);
        }
        return best;
    }

    /** How much of the draft each of them has; who is not there has nothing. */
    Map<Integer, Double> shares(IndexSearcher searcher, Collection<Integer> candidates) throws IOException {
        ScoreDoc[] unscored =
                candidates.stream().map(document -> new ScoreDoc(document, 0)).toArray(ScoreDoc[]::new);
        TopDocs all = new TopDocs(new TotalHits(unscored.length, TotalHits.Relation.EQUAL_TO), unscored);
        Map<Integer, Double> shares = new HashMap<>();
        for (ScoreDoc scored : new SecondScore(query).rescore(searcher, all, unscored.length).scoreDocs) {
            shares.put(scored.doc, Math.min(1, scored.score / whole));
        }
        return shares;
    }

    private static final class SecondScore extends QueryRescorer {
        SecondScore(Query query) {
            super(query);
        }

        @Override
        protected float combine(float first, boolean matches, float second) {
            return matches ? second : 0;
        }
    }
}
