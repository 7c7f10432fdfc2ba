package org.communique.seed;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.communique.fact.Indexes;
import org.communique.fact.Kind;
import org.communique.fact.TimeLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Removes what version 0.1.0 stored beside the facts: what it kept of the files that it had read, and in each version the fields by which MongoDB
 * selected and sorted. Nothing reads them any more. The files' collection goes last, so that an upgrade that was interrupted is begun again.
 */
@Component
class Upgrade {

    private static final Logger log = LoggerFactory.getLogger(Upgrade.class);
    private static final String FILES = "imprints";
    private static final String KEYS = "keys";

    private final List<Kind> kinds;
    private final MongoOperations mongo;

    Upgrade(List<Kind> kinds, MongoOperations mongo) {
        this.kinds = kinds;
        this.mongo = mongo;
    }

    /** Does so where 0.1.0 has published to this database. */
    void run() {
        if (!mongo.collectionExists(FILES)) {
            return;
        }
        for (Kind kind : kinds) {
            TimeLimit.allowing(
                    Indexes.LIMIT,
                    () -> mongo.updateMulti(
                            query(where(KEYS).exists(true)), new Update().unset(KEYS), kind.collection()));
        }
        mongo.dropCollection(FILES);
        log.info("What version 0.1.0 stored beside the facts was removed.");
    }
}
