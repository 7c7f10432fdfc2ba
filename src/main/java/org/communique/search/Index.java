package org.communique.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.communique.fact.Searchable;
import org.jspecify.annotations.Nullable;

/** The index of one state of the dataset. It is written by one thread; its snapshots are read by many. */
final class Index implements Closeable {

    /** Enough for some ten thousand entries at once. */
    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;

    private Index(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    static Index open(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Token.ANALYZER);
        config.setCommitOnClose(false);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        return new Index(directory, new IndexWriter(directory, config));
    }

    /** Which state it holds; null where it holds none. */
    @Nullable
    Stamp stamp() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> stored = writer.getLiveCommitData();
        if (stored != null) {
            stored.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return Stamp.read(data);
    }

    /** Takes everything out. */
    void clear() throws IOException {
        writer.deleteAll();
        writer.setLiveCommitData(Map.<String, String>of().entrySet());
    }

    /** Takes out the record with the id, and what stands in it. */
    void remove(String record) throws IOException {
        writer.deleteDocuments(new Term(Fields.RECORD, record));
    }

    /** Puts in the record, and what stands in it, in place of what it was. */
    void put(Searchable record) throws IOException {
        List<Document> entries = new ArrayList<>();
        entries.add(EntryDocument.of(record.id(), record));
        record.inner().forEach(inner -> entries.add(EntryDocument.of(record.id(), inner)));
        writer.updateDocuments(new Term(Fields.RECORD, record.id()), entries);
    }

    /** Keeps what was put in and taken out as that state, and shows it. */
    DirectoryReader keep(Stamp stamp) throws IOException {
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
