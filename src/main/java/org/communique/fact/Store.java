package org.communique.fact;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;

/** Which MongoDB the facts are stored in, and what it can do. */
public interface Store {

    /** Whether it is the in-process server, which keeps nothing beyond the process. */
    boolean embedded();

    /** Whether {@code $lookup} takes a {@code localField} together with a pipeline, and serves it from an index. */
    boolean joinsArrayKeys();

    /** Whether reads can wait for a moment of the cluster's own time (causally consistent sessions). */
    boolean sessions();

    /** One line for the log: what it is, its version and where. */
    String describe();

    /** A collection to be written, or read for writing: at the primary, by the majority of its members. The embedded server has no others. */
    default <T> MongoCollection<T> durable(MongoCollection<T> collection) {
        return embedded()
                ? collection
                : collection
                        .withReadPreference(ReadPreference.primary())
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY);
    }
}
