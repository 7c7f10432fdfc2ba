package org.communique.fact;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.communique.fact.Claim.State;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The collection of all numbers under which something was, is being or was to be published. They are taken one after another: the next one
 * only when the one before is PUBLISHED or ABANDONED, both of which are final. So the abandoned numbers below a revision's own are settled
 * before it is written.
 */
@Component
public class Revisions {

    /** Its name in MongoDB. */
    public static final String COLLECTION = "revisions";

    private static final Bson NEWEST_FIRST = new Document("_id", -1);
    private static final int DUPLICATE_KEY = 11000;

    private final MongoDatabaseFactory databases;
    private final Store store;

    Revisions(MongoDatabaseFactory databases, Store store) {
        this.databases = databases;
        this.store = store;
    }

    /** The latest published state, read from the primary; null before the first. */
    public @Nullable Revision latest() {
        if (!store.sessions()) {
            return latest(null);
        }
        try (ClientSession session = Moment.session(databases)) {
            return latest(session);
        }
    }

    private @Nullable Revision latest(@Nullable ClientSession session) {
        Document found = find(session, eq("state", State.PUBLISHED.name()))
                .projection(exclude("files"))
                .sort(NEWEST_FIRST)
                .first();
        if (found == null) {
            return null;
        }
        Set<Integer> abandoned = abandonedBefore(found.getInteger("_id"), session);
        return RevisionDocument.revision(found, abandoned, session == null ? null : Moment.of(session));
    }

    /** All abandoned numbers below that one. */
    public Set<Integer> abandonedBefore(int number) {
        return abandonedBefore(number, null);
    }

    private Set<Integer> abandonedBefore(int number, @Nullable ClientSession session) {
        return find(session, and(eq("state", State.ABANDONED.name()), lt("_id", number)))
                .projection(include("_id"))
                .map(document -> document.getInteger("_id"))
                .into(new HashSet<>());
    }

    private FindIterable<Document> find(@Nullable ClientSession session, Bson filter) {
        return session == null ? collection().find(filter) : collection().find(session, filter);
    }

    /** What a published state was read from; nothing where there is no such state. */
    public Origin origin(int number) {
        Document found = collection()
                .find(eq(number))
                .projection(include("build", "files"))
                .first();
        return RevisionDocument.origin(found == null ? new Document() : found);
    }

    /** The largest number that was taken; null before the first. */
    public @Nullable Claim newest() {
        Document found = collection()
                .find()
                .projection(include("state", "owner", "lease"))
                .sort(NEWEST_FIRST)
                .first();
        return found == null ? null : RevisionDocument.claim(found);
    }

    /** Takes the number; false where somebody has it already. */
    public boolean claim(int number, String owner, Instant lease) {
        try {
            collection()
                    .insertOne(new Document("_id", number)
                            .append("state", State.PUBLISHING.name())
                            .append("owner", owner)
                            .append("lease", Date.from(lease)));
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getCode() != DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    /** Prolongs the lease; false where the number was given up meanwhile. */
    public boolean renew(int number, String owner, Instant lease) {
        return update(publishing(number, owner), set("lease", Date.from(lease)));
    }

    /** Gives up somebody's number, if its owner has done nothing since it was read. */
    public boolean abandon(Claim stale) {
        return update(
                and(publishing(stale.number(), stale.owner()), eq("lease", Date.from(stale.lease()))),
                set("state", State.ABANDONED.name()));
    }

    /** Gives up the owner's own number. */
    public boolean abandon(int number, String owner) {
        return update(publishing(number, owner), set("state", State.ABANDONED.name()));
    }

    /** Makes everything that was written under the number visible at once; false where it was given up meanwhile. */
    public boolean complete(int number, String owner, Instant publishedAt, Contents contents) {
        boolean now = update(
                publishing(number, owner),
                combine(
                        set("state", State.PUBLISHED.name()),
                        set("publishedAt", Date.from(publishedAt)),
                        set("digest", contents.digest()),
                        set("counts", new Document(Map.copyOf(contents.counts()))),
                        set("changed", RevisionDocument.changed(contents.changes())),
                        origin(contents.origin())));
        return now || isPublishedBy(number, owner);
    }

    /** Whether the owner has completed it: an update that is sent again, because its answer got lost, finds its work done. */
    public boolean isPublishedBy(int number, String owner) {
        return collection().countDocuments(and(eq(number), eq("owner", owner), eq("state", State.PUBLISHED.name())))
                > 0;
    }

    /** Notes that other files, or another build, say the same as what a published state was read from. */
    public void note(int number, Origin origin) {
        update(and(eq(number), eq("state", State.PUBLISHED.name())), origin(origin));
    }

    private static Bson origin(Origin origin) {
        return combine(set("build", origin.build()), set("files", RevisionDocument.files(origin.files())));
    }

    private static Bson publishing(int number, String owner) {
        return and(eq(number), eq("state", State.PUBLISHING.name()), eq("owner", owner));
    }

    private boolean update(Bson filter, Bson change) {
        return collection().updateOne(filter, change).getMatchedCount() == 1;
    }

    private MongoCollection<Document> collection() {
        return store.durable(databases.getMongoDatabase().getCollection(COLLECTION));
    }
}
