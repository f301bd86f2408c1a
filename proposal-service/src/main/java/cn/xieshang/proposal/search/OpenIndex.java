package cn.xieshang.proposal.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Lucene index that is open for writing, and those who search in it. */
record OpenIndex(Directory directory, IndexWriter writer, SearcherManager searchers) {
    private static final Logger LOG = LoggerFactory.getLogger(OpenIndex.class);
    private static final String FORMAT = "format";

    /** What is written is buffered up to this size: the service has a heap of 96 MB. */
    private static final double BUFFER_MEGABYTES = 8;

    static OpenIndex of(Directory directory, Analyzer analyzer) throws IOException {
        IndexWriter writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer).setCommitOnClose(false).setRAMBufferSizeMB(BUFFER_MEGABYTES));
        try {
            if (!IndexedFields.FORMAT.equals(format(writer))) {
                writer.deleteAll();
            }
            writer.setLiveCommitData(Map.of(FORMAT, IndexedFields.FORMAT).entrySet());
            return new OpenIndex(directory, writer, new SearcherManager(writer, null));
        } catch (IOException | RuntimeException broken) {
            writer.rollback();
            throw broken;
        }
    }

    void close() throws IOException {
        searchers.close();
        if (writer.isOpen()) {
            writer.commit();
        }
        writer.close();
        directory.close();
    }

    void abandon() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException | RuntimeException broken) {
            LOG.debug("the index that is left behind", broken);
        }
    }

    private static String format(IndexWriter writer) {
        if (writer.getLiveCommitData() != null) {
            for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
                if (entry.getKey().equals(FORMAT)) {
                    return entry.getValue();
                }
            }
        }
        return "";
    }
}
