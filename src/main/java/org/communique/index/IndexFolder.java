package org.communique.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the index in a folder, or in memory where there is none or it cannot be used. */
final class IndexFolder {

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

    private IndexFolder() {}

    /** Opens the index in the folder; a damaged one is replaced by an empty one. */
    static VersionIndex open(@Nullable Path folder) throws IOException {
        if (folder == null) {
            log.info("The index is in memory: it is built at each start."
                    + " Name a folder in communique.search.index to keep it.");
            return inMemory();
        }
        try {
            return inFolder(folder);
        } catch (LockObtainFailedException taken) {
            log.warn("The index in {} is in use by another process: this one keeps its own in memory.", folder);
        } catch (IOException | SecurityException unusable) {
            log.warn("The index cannot be kept in {}, but in memory: {}", folder, unusable.toString());
        }
        return inMemory();
    }

    static VersionIndex inMemory() throws IOException {
        return VersionIndex.open(new ByteBuffersDirectory());
    }

    private static VersionIndex inFolder(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return intact(directory, folder);
        } catch (IOException | RuntimeException unusable) {
            directory.close();
            throw unusable;
        }
    }

    private static VersionIndex intact(Directory directory, Path folder) throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            try {
                if (!isUsable(directory)) {
                    log.info("The index in {} is of another version of this program and will be built anew.", folder);
                    clear(directory);
                }
            } catch (IOException | RuntimeException damaged) {
                log.warn("The index in {} is damaged and will be built anew: {}", folder, damaged.toString());
                clear(directory);
            }
        }
        return VersionIndex.open(directory);
    }

    /** Reads every byte of it once; returns whether it has this version's form, or is empty. */
    private static boolean isUsable(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return true;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return IndexStamp.read(reader.getIndexCommit().getUserData()) != null;
        }
    }

    /** Removes the files of an index, and nothing else in the folder. */
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
