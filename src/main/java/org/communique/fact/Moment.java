package org.communique.fact;

import org.bson.BsonDocument;
import org.bson.BsonTimestamp;
import org.jspecify.annotations.Nullable;

/** A point in a cluster's own time (MongoDB's causal consistency): whoever reads after it sees all that was written before. */
public record Moment(BsonTimestamp operationTime, @Nullable BsonDocument clusterTime) {}
