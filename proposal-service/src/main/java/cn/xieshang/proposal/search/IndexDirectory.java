package cn.xieshang.proposal.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the index lies. What lies there and cannot be read is made anew: it is only a copy. */
final class IndexDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(IndexDirectory.class);

    private final @Nullable Path path;

    IndexDirectory(@Nullable Path path) {
        this.path = path;
    }

    OpenIndex open(Analyzer analyzer) throws IOException {
        Directory directory = path == null ? new ByteBuffersDirectory() : FSDirectory.open(path);
        try {
            return OpenIndex.of(directory, analyzer);
        } catch (LockObtainFailedException shared) {
            throw new IllegalStateException(
                    "another process has this index: xieshang.proposal.search.directory is for one replica", shared);
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("the search index cannot be read and is made anew: {}", broken.toString());
            return OpenIndex.of(emptied(directory), analyzer);
        }
    }

    private static Directory emptied(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            directory.deleteFile(file);
        }
        return directory;
    }
}
