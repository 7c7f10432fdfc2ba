package org.communique.seed;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.communique.fact.Curated;
import org.communique.fact.RecordCodecs;
import org.communique.fact.Revision;

/** Turns a record into the document of one of its versions. */
final class VersionWriter {

    private VersionWriter() {}

    static BsonDocument version(Entry entry, int since) {
        Curated record = entry.record();
        BsonDocument version = new BsonDocument("_id", new BsonString(record.id() + "@" + since))
                .append("id", new BsonString(record.id()))
                .append("since", new BsonInt32(since))
                .append("until", new BsonInt32(Revision.CURRENT))
                .append("hash", new BsonString(entry.hash()))
                .append("keys", RecordCodecs.keys(record));
        version.putAll(RecordCodecs.write(record));
        return version;
    }
}
