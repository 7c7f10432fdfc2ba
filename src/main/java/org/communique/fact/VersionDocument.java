package org.communique.fact;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** Makes the document in which MongoDB stores a version of a record. */
public final class VersionDocument {

    private VersionDocument() {}

    /** Returns the document of a version that begins with a revision and has not ended; {@code hash} is the record's. */
    public static BsonDocument of(Curated record, int since, String hash) {
        BsonDocument version = new BsonDocument("_id", new BsonString(record.id() + "@" + since))
                .append("id", new BsonString(record.id()))
                .append("since", new BsonInt32(since))
                .append("until", new BsonInt32(Revision.CURRENT))
                .append("hash", new BsonString(hash));
        version.putAll(RecordCodecs.write(record));
        return version;
    }
}
