package cn.xieshang.proposal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes of a draft what is asked of the index. */
final class DraftQueries {
    /** The words of the draft that say most; more of them cost time and find nothing else. */
    private static final int WORDS = 60;

    /** What one proposal in this many has is a formula, not a copy. */
    private static final int FORMULA = 200;

    private static final int FEW = 5;

    /** Saturation of repeated words in BM25, as Lucene has it. */
    private static final double K1 = 1.2;

    private final IndexSearcher searcher;
    private final ChineseText chinese;
    private final int size;

    private record Weighed(Term term, TermStates states, double idf, double repeated) {
        Query query() {
            return new TermQuery(term, states);
        }
    }

    DraftQueries(IndexSearcher searcher, ChineseText chinese) {
        this.searcher = searcher;
        this.chinese = chinese;
        this.size = Math.max(1, searcher.getIndexReader().numDocs());
    }

    /** By BM25; the words of the title count twice, once as text and once as title. */
    Evidence matter(ProposalText draft) throws IOException {
        List<Weighed> said = weighed(IndexedFields.TEXT, draft.parts().collect(Collectors.joining("\n")));
        said.sort(Comparator.comparingDouble((Weighed word) -> word.idf() * word.idf() * word.repeated())
                .reversed());
        List<Weighed> telling = new ArrayList<>(said.subList(0, Math.min(WORDS, said.size())));
        telling.addAll(weighed(IndexedFields.TITLE, draft.title()));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        double whole = 0;
        for (Weighed word : telling) {
            query.add(word.query(), Occur.SHOULD);
            whole += word.idf() * word.repeated();
        }
        return new Evidence(query.build(), whole);
    }

    /** Each mark counts by how rare it is, formulas not at all. */
    Evidence wording(ProposalText draft) throws IOException {
        Set<Integer> marks =
                draft.parts().flatMap(part -> Fingerprints.of(part).stream()).collect(Collectors.toSet());
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        double whole = 0;
        for (int mark : marks) {
            Term term = IndexedFields.mark(mark);
            TermStates states = TermStates.build(searcher, term, true);
            if (states.docFreq() < size / FORMULA + FEW) {
                double idf = idf(states.docFreq());
                whole += idf;
                Query rare = new ConstantScoreQuery(new TermQuery(term, states));
                query.add(new BoostQuery(rare, (float) idf), Occur.SHOULD);
            }
        }
        return new Evidence(query.build(), whole);
    }

    private List<Weighed> weighed(String field, String text) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        chinese.terms(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        List<Weighed> weighed = new ArrayList<>();
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            Term term = new Term(field, word.getKey());
            TermStates states = TermStates.build(searcher, term, true);
            if (states.docFreq() > 0) {
                double repeated = word.getValue() / (word.getValue() + K1);
                weighed.add(new Weighed(term, states, idf(states.docFreq()), repeated));
            }
        }
        return weighed;
    }

    private double idf(int documents) {
        return Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
    }
}
