package org.communique.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.communique.fact.IndexEntry;
import org.communique.fact.Revision;

/** Makes the documents of entries, for tests of other rooms. */
public final class IndexedEntries {

    private IndexedEntries() {}

    /** Returns the block of an entry's first version. */
    public static List<Document> documents(IndexEntry entry) {
        return IndexDocuments.of(new Version(String.valueOf(entry.id()), 1, Revision.CURRENT), entry);
    }
}
