package cn.xieshang.proposal.search;

import cn.xieshang.platform.actor.DistrictId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proposals of a district by their words, newest first. What it answers are ids: whoever shows them reads them from the
 * store with the reach of who asks, so that neither permissions nor what changed a moment ago depend on the index.
 */
@Component
public class ProposalSearch {
    private final ProposalIndex index;
    private final IndexFollower follower;

    /** @param order the key of lists */
    public record Hit(String id, String order) {}

    ProposalSearch(ProposalIndex index, IndexFollower follower) {
        this.index = index;
        this.follower = follower;
    }

    /**
     * @param narrowed of each set of facets at least one
     * @param after the order of the last one of the page before
     */
    public List<Hit> find(
            DistrictId district, String words, List<Set<String>> narrowed, @Nullable String after, int limit) {
        Query query = query(district, words, narrowed);
        if (!follower.caughtUp()) {
            throw new SearchNotReadyException();
        }
        return index.read(searcher -> page(searcher, query, after, limit));
    }

    private Query query(DistrictId district, String words, List<Set<String>> narrowed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TextQuery(index.chinese()).of(words), Occur.FILTER)
                .add(new TermQuery(new Term(IndexedFields.DISTRICT, district.value())), Occur.FILTER);
        for (Set<String> facets : narrowed) {
            List<BytesRef> any = facets.stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(IndexedFields.FACET, any), Occur.FILTER);
        }
        return query.build();
    }

    private static List<Hit> page(IndexSearcher searcher, Query query, @Nullable String after, int limit)
            throws IOException {
        // whichever document has the order of the last one lies before the page
        int anywhere = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
        FieldDoc last = after == null ? null : new FieldDoc(anywhere, Float.NaN, new Object[] {new BytesRef(after)});
        Sort newestFirst = new Sort(new SortField(IndexedFields.ORDER, SortField.Type.STRING, true));
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : searcher.searchAfter(last, query, limit, newestFirst).scoreDocs) {
            BytesRef order = (BytesRef) Objects.requireNonNull(((FieldDoc) found).fields)[0];
            hits.add(new Hit(IndexedFields.id(searcher, found.doc), order.utf8ToString()));
        }
        return hits;
    }
}
