package org.communique.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.communique.fact.IndexEntry;
import org.communique.index.text.Token;
import org.jspecify.annotations.Nullable;

/** Holds all published versions up to a revision. Versions are added by several threads to an empty one, and by one to another. */
final class VersionIndex implements Closeable {

    /** Enough for some ten thousand records at once. */
    private static final double BUFFER_MEGABYTES = 64;

    /** A search begins anew in each segment: over 23 it took twice as long as over 5, with four million documents in both. */
    private static final int DOCUMENTS_PER_SEGMENT = 1_000_000;

    /**
     * The order of the documents in each segment: that of dated lists where a request does not say otherwise, so that reading a page ends with the
     * page.
     */
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(IndexFields.UNDATED_FIRST, SortField.Type.INT, true),
            new SortField(IndexFields.RECORD, SortField.Type.STRING, true),
            new SortField(IndexFields.NUMBER, SortField.Type.INT));

    private static final Analyzer ANALYZER = new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return field.equals(IndexFields.grams(field.substring(0, Math.max(0, field.lastIndexOf('.')))))
                    ? Substrings.ANALYZER
                    : Token.ANALYZER;
        }
    };

    private final Directory directory;
    private final IndexWriter writer;

    private VersionIndex(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /** Opens the index in a directory, or begins an empty one there. */
    static VersionIndex open(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(ANALYZER)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setParentField(IndexFields.PARENT)
                .setIndexSort(NEWEST_FIRST);
        return new VersionIndex(directory, new IndexWriter(directory, config));
    }

    /** Returns the newest revision that it has; null where it is empty. */
    @Nullable
    IndexStamp stamp() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> stored = writer.getLiveCommitData();
        if (stored != null) {
            stored.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return IndexStamp.read(data);
    }

    /** Takes everything out. */
    void clear() throws IOException {
        writer.deleteAll();
        writer.setLiveCommitData(Map.<String, String>of().entrySet());
    }

    /** Adds a version that it cannot have: looking for each would make building an index from nothing slower. */
    void addFirst(Version version, IndexEntry entry) throws IOException {
        writer.addDocuments(IndexDocuments.of(version, entry));
    }

    /** Makes few segments of those that were written side by side. */
    void merge() throws IOException {
        writer.forceMerge(1 + writer.getDocStats().maxDoc / DOCUMENTS_PER_SEGMENT);
    }

    /** Adds a version, in place of what it had of it. */
    void add(Version version, IndexEntry entry) throws IOException {
        writer.updateDocuments(new Term(IndexFields.VERSION, version.key()), IndexDocuments.of(version, entry));
    }

    /** Ends a version. */
    void end(Version version) throws IOException {
        writer.updateNumericDocValue(new Term(IndexFields.VERSION, version.key()), IndexFields.UNTIL, version.until());
    }

    /** Keeps what was added and ended as that revision, and opens it for reading. */
    DirectoryReader commit(IndexStamp stamp) throws IOException {
        writer.setLiveCommitData(stamp.data().entrySet());
        writer.commit();
        return DirectoryReader.open(writer);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
