package cn.xieshang.proposal.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** This replica's index. One thread writes, any number read; what was written is seen after {@link #refresh}. */
@Component
class ProposalIndex {
    private final ChineseText chinese = new ChineseText();
    private final IndexDirectory directory;
    private volatile OpenIndex open;
    private long committed = System.nanoTime();

    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    ProposalIndex(SearchSettings settings) throws IOException {
        directory = new IndexDirectory(settings.directory());
        open = directory.open(chinese);
    }

    ChineseText chinese() {
        return chinese;
    }

    void put(Collection<SearchableProposal> proposals) throws IOException {
        for (SearchableProposal proposal : proposals) {
            open.writer().updateDocument(IndexedFields.id(proposal.id()), IndexedFields.of(proposal));
        }
    }

    void remove(Collection<String> ids) throws IOException {
        open.writer().deleteDocuments(ids.stream().map(IndexedFields::id).toArray(Term[]::new));
    }

    void refresh() throws IOException {
        open.searchers().maybeRefreshBlocking();
    }

    /** Makes what was written survive a kill, now and then; what did not is found again by comparing versions. */
    void commitAfter(Duration pause) throws IOException {
        if (System.nanoTime() - committed > pause.toNanos() && open.writer().hasUncommittedChanges()) {
            open.writer().commit();
            committed = System.nanoTime();
        }
    }

    /** After a disk was full or a file broken: as far as it can be read, or from nothing. */
    void reopen() throws IOException {
        open.abandon();
        open = directory.open(chinese);
    }

    @PreDestroy
    void close() throws IOException {
        open.close();
    }

    int size() {
        return read(searcher -> searcher.getIndexReader().numDocs());
    }

    <T> T read(Reading<T> reading) {
        OpenIndex now = open;
        try {
            IndexSearcher searcher = now.searchers().acquire();
            try {
                return reading.read(searcher);
            } finally {
                now.searchers().release(searcher);
            }
        } catch (AlreadyClosedException reopening) {
            throw new SearchNotReadyException();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The versions of those of the ids that are indexed. */
    Map<String, Long> versions(Collection<String> ids) {
        return read(searcher -> {
            Map<String, Long> versions = new HashMap<>();
            for (String id : ids) {
                Long version = version(searcher, new BytesRef(id));
                if (version != null) {
                    versions.put(id, version);
                }
            }
            return versions;
        });
    }

    /**
     * The versions of all ids of a stretch.
     *
     * @param upTo the last id; null for no end
     */
    Map<String, Long> versions(String after, @Nullable String upTo) {
        return read(searcher -> {
            Map<String, Long> versions = new HashMap<>();
            Terms ids = MultiTerms.getTerms(searcher.getIndexReader(), IndexedFields.ID);
            if (ids == null) {
                return versions;
            }
            TermsEnum each = ids.iterator();
            BytesRef end = upTo == null ? null : new BytesRef(upTo);
            boolean there = each.seekCeil(new BytesRef(after + '\0')) != TermsEnum.SeekStatus.END;
            for (BytesRef id = there ? each.term() : null; id != null; id = each.next()) {
                if (end != null && id.compareTo(end) > 0) {
                    break;
                }
                Long version = version(searcher, id);
                if (version != null) {
                    versions.put(id.utf8ToString(), version);
                }
            }
            return versions;
        });
    }

    private static @Nullable Long version(IndexSearcher searcher, BytesRef id) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum found = leaf.reader().postings(new Term(IndexedFields.ID, id), PostingsEnum.NONE);
            if (found == null) {
                continue;
            }
            for (int document = found.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = found.nextDoc()) {
                NumericDocValues versions = leaf.reader().getNumericDocValues(IndexedFields.VERSION);
                boolean alive = leaf.reader().getLiveDocs() == null
                        || leaf.reader().getLiveDocs().get(document);
                if (alive && versions.advanceExact(document)) {
                    return versions.longValue();
                }
            }
        }
        return null;
    }
}
