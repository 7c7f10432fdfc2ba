package org.communique.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the index stands: a folder, or memory where there is none or it cannot be had. */
final class Shelf {

    private static final Logger log = LoggerFactory.getLogger(Shelf.class);

    private Shelf() {}

    /** The index in the folder; a damaged one is replaced by an empty one. */
    static Index open(@Nullable Path folder) throws IOException {
        if (folder == null) {
            log.info("The search index is in memory: it is built at each start."
                    + " Name a folder in communique.search.index to keep it.");
            return inMemory();
        }
        try {
            return inFolder(folder);
        } catch (LockObtainFailedException taken) {
            log.warn("The search index in {} is in use by another process: this one keeps its own in memory.", folder);
        } catch (IOException | SecurityException unusable) {
            log.warn("The search index cannot be kept in {}, but in memory: {}", folder, unusable.toString());
        }
        return inMemory();
    }

    static Index inMemory() throws IOException {
        return Index.open(new ByteBuffersDirectory());
    }

    private static Index inFolder(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return intact(directory, folder);
        } catch (IOException | RuntimeException unusable) {
            directory.close();
            throw unusable;
        }
    }

    private static Index intact(Directory directory, Path folder) throws IOException {
        try (var lock = directory.obtainLock(org.apache.lucene.index.IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            try {
                check(directory);
            } catch (IOException | RuntimeException damaged) {
                log.warn("The search index in {} is damaged and will be built anew: {}", folder, damaged.toString());
                clear(directory);
            }
        }
        return Index.open(directory);
    }

    /** Reads every byte of it once. */
    private static void check(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    /** Removes the files of an index, and nothing else that may stand in the folder. */
    private static void clear(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
                    || file.startsWith(IndexFileNames.SEGMENTS)
                    || file.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
                directory.deleteFile(file);
            }
        }
    }
}
