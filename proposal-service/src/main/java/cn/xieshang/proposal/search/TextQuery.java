package cn.xieshang.proposal.search;

import cn.xieshang.platform.refusal.InvalidException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What people type. Every piece between spaces must be in the proposal: a short piece, and one in quotation marks, as it
 * stands; of a longer one, which is rather a sentence, three quarters of its pairs of characters.
 */
final class TextQuery {
    private static final Pattern PIECE = Pattern.compile("[\"“]([^\"”]+)[\"”]|(\\S+)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST_PIECES = 8;

    /** Pairs of characters: seven are eight characters, longer than a word or a name. */
    private static final int AS_IT_STANDS = 7;

    private final ChineseText chinese;

    TextQuery(ChineseText chinese) {
        this.chinese = chinese;
    }

    Query of(String words) {
        List<MatchResult> pieces = PIECE.matcher(words).results().toList();
        if (pieces.size() > MOST_PIECES) {
            throw new InvalidException("/text", "too-many-words");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (MatchResult piece : pieces) {
            boolean quoted = piece.group(1) != null;
            List<String> terms = chinese.terms(quoted ? piece.group(1) : piece.group(2));
            if (!terms.isEmpty()) {
                all.add(piece(terms, quoted), Occur.MUST);
            }
        }
        BooleanQuery query = all.build();
        if (query.clauses().isEmpty()) {
            throw new InvalidException("/text", "no-words");
        }
        return query;
    }

    private static Query piece(List<String> terms, boolean quoted) {
        if (terms.size() == 1) {
            return one(terms.getFirst());
        }
        return quoted || terms.size() <= AS_IT_STANDS ? phrase(terms) : most(new HashSet<>(terms));
    }

    /** A single Chinese character is half of what is indexed. */
    private static Query one(String term) {
        boolean half = term.codePointCount(0, term.length()) == 1 && Character.isIdeographic(term.codePointAt(0));
        Term indexed = new Term(IndexedFields.TEXT, term);
        return half ? new PrefixQuery(indexed) : new TermQuery(indexed);
    }

    private static Query phrase(List<String> terms) {
        return new PhraseQuery(IndexedFields.TEXT, terms.toArray(String[]::new));
    }

    private static Query most(Set<String> terms) {
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        terms.forEach(term -> most.add(new TermQuery(new Term(IndexedFields.TEXT, term)), Occur.SHOULD));
        return most.setMinimumNumberShouldMatch(Math.ceilDiv(terms.size() * 3, 4))
                .build();
    }
}
