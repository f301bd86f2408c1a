package cn.xieshang.proposal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts Chinese into overlapping pairs of characters and everything else into words. Whatever people type is then found
 * wherever it stands, also names that are in no dictionary, and the same passage is cut the same way everywhere.
 */
final class ChineseText extends Analyzer {
    /** Wider than any phrase, so that none reaches from one part into the next. */
    private static final int BETWEEN_PARTS = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new CJKBigramFilter(new LowerCaseFilter(new CJKWidthFilter(words))));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_PARTS;
    }

    List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }
}
