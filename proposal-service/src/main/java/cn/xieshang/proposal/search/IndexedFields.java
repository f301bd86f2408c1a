package cn.xieshang.proposal.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** A proposal as it is indexed. The only thing kept as it was is the id. */
final class IndexedFields {
    /** Changed together with what this class writes: an index of another format is made anew. */
    static final String FORMAT = "1";

    static final String ID = "id";
    static final String VERSION = "version";
    static final String ORDER = "order";
    static final String DISTRICT = "district";
    static final String COMPARABLE = "comparable";
    static final String FACET = "facet";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String MARK = "mark";

    private static final FieldType MARKS = marks();

    private IndexedFields() {}

    static Document of(SearchableProposal proposal) {
        Document document = new Document();
        document.add(new StringField(ID, proposal.id(), Field.Store.YES));
        document.add(new NumericDocValuesField(VERSION, proposal.version()));
        document.add(new SortedDocValuesField(ORDER, new BytesRef(proposal.order())));
        document.add(new StringField(DISTRICT, proposal.district().value(), Field.Store.NO));
        document.add(new StringField(COMPARABLE, Boolean.toString(proposal.comparable()), Field.Store.NO));
        proposal.facets().forEach(facet -> document.add(new StringField(FACET, facet, Field.Store.NO)));
        document.add(new TextField(TITLE, proposal.text().title(), Field.Store.NO));
        proposal.text().parts().forEach(part -> document.add(new TextField(TEXT, part, Field.Store.NO)));
        proposal.text()
                .parts()
                .flatMap(part -> Fingerprints.of(part).stream())
                .distinct()
                .forEach(mark -> document.add(new Field(MARK, bytes(mark), MARKS)));
        return document;
    }

    static Term id(String id) {
        return new Term(ID, id);
    }

    static String id(IndexSearcher searcher, int document) throws IOException {
        return searcher.storedFields().document(document, Set.of(ID)).get(ID);
    }

    static Term mark(int mark) {
        return new Term(MARK, bytes(mark));
    }

    private static BytesRef bytes(int mark) {
        return new BytesRef(ByteBuffer.allocate(Integer.BYTES).putInt(mark).array());
    }

    private static FieldType marks() {
        FieldType type = new FieldType();
        type.setTokenized(false);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
