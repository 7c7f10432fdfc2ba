package org.communique.index;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.communique.fact.Indexed;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.fact.Revisions;
import org.springframework.stereotype.Component;

/** Reads from MongoDB which versions of records were published, and which ended, from one revision to another. */
@Component
class PublishedVersions {

    private final List<Kind> kinds;
    private final Reader reader;
    private final Revisions revisions;

    PublishedVersions(List<Kind> kinds, Reader reader, Revisions revisions) {
        this.kinds = kinds.stream()
                .filter(kind -> kind.types().values().stream().allMatch(Indexed.class::isAssignableFrom))
                .toList();
        this.reader = reader;
        this.revisions = revisions;
    }

    /** What is done with each version. */
    interface Changes {

        /** Takes a version that began. */
        void began(Version version, Indexed record) throws IOException;

        /** Takes a version that ended. */
        void ended(Version version) throws IOException;
    }

    /** Returns whether the revision was published to this store. */
    boolean includes(IndexStamp stamp, Revision at) {
        return stamp.revision() <= at.number() && stamp.digest().equals(revisions.digest(stamp.revision()));
    }

    /** Tells what began and ended after the revision with the number, up to another one; after 0: all that ever began. */
    void changes(int after, Revision upTo, Changes changes) throws IOException {
        try {
            for (Kind kind : kinds) {
                if (after > 0) {
                    reader.versions(kind, ended(after, upTo), upTo, document -> end(document, upTo, changes));
                }
                reader.versions(kind, began(after, upTo), upTo, document -> begin(kind, document, upTo, changes));
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static Bson began(int after, Revision upTo) {
        return and(gt("since", after), lte("since", upTo.number()), nin("since", upTo.abandoned()));
    }

    /** What an abandoned publication ended did not end. */
    private static Bson ended(int after, Revision upTo) {
        return and(
                gt("until", after), lte("until", upTo.number()), nin("until", upTo.abandoned()), lte("since", after));
    }

    private void begin(Kind kind, RawBsonDocument document, Revision upTo, Changes changes) {
        try {
            changes.began(version(document, upTo), (Indexed) reader.read(kind, document));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void end(RawBsonDocument document, Revision upTo, Changes changes) {
        try {
            changes.ended(version(document, upTo));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A version that is to end after the revision, or that an abandoned publication ended, has not ended yet. */
    private static Version version(BsonDocument document, Revision upTo) {
        int until = document.getInt32("until").getValue();
        boolean open = until > upTo.number() || upTo.abandoned().contains(until);
        return new Version(
                document.getString("id").getValue(),
                document.getInt32("since").getValue(),
                open ? Revision.CURRENT : until);
    }
}
