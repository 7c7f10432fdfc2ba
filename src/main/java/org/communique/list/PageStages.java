package org.communique.list;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.communique.fact.Curated;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/** What is done with records so that a page of a list is left of them, whatever led to them, and what the page then is. */
record PageStages<T>(Listing<T> listing, Walk walk) {

    /** What holds of the records that the page is made of, beside that they belong to the revision. */
    List<Bson> conditions() {
        List<Bson> conditions =
                new ArrayList<>(List.of(listing.only(), walk.filter().records()));
        Document beyond = beyond();
        if (beyond != null) {
            conditions.add(beyond);
        }
        return conditions;
    }

    /** What holds of those that lie where the page is; null where it is at the list's end. */
    @Nullable
    Document beyond() {
        return walk.from() == null
                ? null
                : walk.from().beyond(walk.order(), walk.backward(), walk.andHere() || listing.parts() != null);
    }

    /** One row more than the page tells whether there are more; the record at the page's beginning may give rows before it. */
    int enough() {
        return walk.size() + (listing.parts() == null ? 1 : 2);
    }

    /** Whether the page is known though there may be other rows; of what lies behind a page, one row is enough. */
    boolean suffices(Page<T> page) {
        return page.more() || walk.andHere() && !page.rows().isEmpty();
    }

    /** The stages. */
    List<Bson> stages(Revision at) {
        if (walk.filter().rows() != null) {
            return new RowStages<>(listing).page(conditions(), walk, at);
        }
        List<Bson> conditions = conditions();
        conditions.add(at.visible());
        return List.of(
                RowStages.match(conditions),
                new Document("$sort", walk.order().sort(walk.backward())),
                new Document("$limit", enough()),
                new Document("$project", Reader.RECORD));
    }

    /** The page that is left. */
    Page<T> page(@Nullable String parent, List<RawBsonDocument> left, Reader reader) {
        if (walk.filter().rows() != null) {
            return RowStages.cut(listing, walk, reader, left);
        }
        List<Curated> records =
                left.stream().map(one -> reader.read(listing.kind(), one)).toList();
        return new Cut<>(listing, walk).page(parent, records);
    }
}
