package org.communique.fact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.ClientSession;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.fact.Claim.State;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * The collection of all numbers under which something was, is being or was to be published. They are taken one after another: the next one only when
 * the one before is PUBLISHED or ABANDONED, both of which are final. So the abandoned numbers below a revision's own are settled before it is written.
 */
@Component
public class Revisions {

    /** Its name in MongoDB. */
    public static final String COLLECTION = "revisions";

    private static final String NUMBER = "_id";
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, NUMBER);

    private final MongoOperations mongo;
    private final MongoDatabaseFactory databases;
    private final Store store;

    Revisions(MongoOperations mongo, MongoDatabaseFactory databases, Store store) {
        this.mongo = mongo;
        this.databases = databases;
        this.store = store;
    }

    /** Returns the latest published revision, read from the primary; null before the first. */
    public @Nullable Revision latest() {
        if (!store.sessions()) {
            return latest(mongo, null);
        }
        try (ClientSession session = Moment.session(databases)) {
            return latest(mongo.withSession(session), session);
        }
    }

    private @Nullable Revision latest(MongoOperations mongo, @Nullable ClientSession session) {
        Query published =
                query(where("state").is(State.PUBLISHED)).with(NEWEST_FIRST).limit(1);
        published.fields().exclude("files");
        RevisionDocument found = mongo.findOne(durable(published), RevisionDocument.class);
        if (found == null) {
            return null;
        }
        Set<Integer> abandoned = abandonedBefore(found.number(), mongo);
        return found.revision(abandoned, session == null ? null : Moment.of(session));
    }

    /** Returns all abandoned numbers below that one. */
    public Set<Integer> abandonedBefore(int number) {
        return abandonedBefore(number, mongo);
    }

    private Set<Integer> abandonedBefore(int number, MongoOperations mongo) {
        Query abandoned = query(where("state").is(State.ABANDONED).and(NUMBER).lt(number));
        abandoned.fields().include("state", "owner", "lease");
        return mongo.find(durable(abandoned), RevisionDocument.class).stream()
                .map(RevisionDocument::number)
                .collect(Collectors.toSet());
    }

    /** Returns the digest of a published revision; null where there is none of that number. */
    public @Nullable String digest(int number) {
        RevisionDocument found = published(number);
        return found == null ? null : found.digest();
    }

    /** Returns the SHA-256 of each file that a published revision was read from, by name; none where there is no such revision. */
    public Map<String, String> files(int number) {
        RevisionDocument found = published(number);
        return found == null ? Map.of() : found.filesByName();
    }

    private @Nullable RevisionDocument published(int number) {
        return mongo.findOne(durable(query(is(number, State.PUBLISHED))), RevisionDocument.class);
    }

    /** Returns the largest number that was taken; null before the first. */
    public @Nullable Claim newest() {
        Query newest = new Query().with(NEWEST_FIRST).limit(1);
        newest.fields().include("state", "owner", "lease");
        RevisionDocument found = mongo.findOne(durable(newest), RevisionDocument.class);
        return found == null ? null : found.claim();
    }

    /** Takes the number; returns false where somebody has it already. */
    public boolean claim(int number, String owner, Instant lease) {
        try {
            mongo.insert(RevisionDocument.claimed(number, owner, lease));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Prolongs the lease; returns false where the number was given up meanwhile. */
    public boolean renew(int number, String owner, Instant lease) {
        return update(publishing(number, owner), new Update().set("lease", lease));
    }

    /** Gives up somebody's number, if its owner has done nothing since it was read. */
    public boolean abandon(Claim stale) {
        return update(
                publishing(stale.number(), stale.owner()).and("lease").is(stale.lease()),
                new Update().set("state", State.ABANDONED));
    }

    /** Gives up the owner's own number. */
    public boolean abandon(int number, String owner) {
        return update(publishing(number, owner), new Update().set("state", State.ABANDONED));
    }

    /** Makes everything that was written under the number visible at once; returns false where it was given up meanwhile. */
    public boolean complete(int number, String owner, Instant publishedAt, Contents contents) {
        boolean now = update(
                publishing(number, owner),
                new Update()
                        .set("state", State.PUBLISHED)
                        .set("publishedAt", publishedAt)
                        .set("digest", contents.digest())
                        .set("counts", contents.counts())
                        .set("changed", contents.changes())
                        .set("files", RevisionDocument.files(contents.files())));
        return now || isPublishedBy(number, owner);
    }

    /** Returns whether the owner has completed it: an update that is sent again, because its answer got lost, finds its work done. */
    public boolean isPublishedBy(int number, String owner) {
        return mongo.exists(
                durable(query(is(number, State.PUBLISHED).and("owner").is(owner))), RevisionDocument.class);
    }

    /** Notes that other files say the same as those that a published revision was read from. */
    public void note(int number, Map<String, String> files) {
        update(is(number, State.PUBLISHED), new Update().set("files", RevisionDocument.files(files)));
    }

    private static Criteria is(int number, State state) {
        return where(NUMBER).is(number).and("state").is(state);
    }

    private static Criteria publishing(int number, String owner) {
        return is(number, State.PUBLISHING).and("owner").is(owner);
    }

    private boolean update(Criteria which, Update change) {
        return mongo.updateFirst(query(which), change, RevisionDocument.class).getMatchedCount() == 1;
    }

    /** Reads at the primary what a majority has. The embedded server has no others. */
    private Query durable(Query query) {
        return store.embedded()
                ? query
                : query.withReadPreference(ReadPreference.primary()).withReadConcern(ReadConcern.MAJORITY);
    }
}
