package org.communique.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.communique.fact.Curated;
import org.communique.fact.Reader;
import org.communique.fact.Revision;

/**
 * Reads a page of rows that stand inside records, where the filter admits some rows of a record and others not: the records in order,
 * then each of their rows alone. One command, like any page.
 */
record RowStages<T>(Listing<T> listing) {

    /** Where a row stands, alone. */
    private static final String ROW = Filter.ROW;

    List<Bson> page(List<Bson> conditions, Walk walk, Revision at) {
        conditions.add(at.visible());
        List<Bson> stages = new ArrayList<>();
        stages.add(match(conditions));
        stages.add(new Document("$sort", walk.order().sort(walk.backward())));
        stages.addAll(alone(walk.backward()));
        stages.add(match(rows(walk)));
        stages.add(new Document("$limit", walk.size() + 1));
        stages.add(new Document("$project", Reader.RECORD));
        return stages;
    }

    /** A document for each row: its record, with the row beside it. The array itself stays: the embedded server would change it for all. */
    List<Bson> alone(boolean reversed) {
        String array = "$" + listing.parts().array();
        Object rows = reversed ? new Document("$reverseArray", array) : array;
        return List.of(new Document("$addFields", new Document(ROW, rows)), new Document("$unwind", "$" + ROW));
    }

    private List<Bson> rows(Walk walk) {
        List<Bson> rows =
                new ArrayList<>(List.of(Objects.requireNonNull(walk.filter().rows())));
        if (walk.from() != null) {
            rows.add(walk.from().rowsBeyond(ROW, walk.backward(), walk.andHere()));
        }
        return rows;
    }

    static Document match(List<? extends Bson> conditions) {
        return new Document("$match", new Document("$and", conditions));
    }

    static <T> Page<T> cut(Listing<T> listing, Walk walk, Reader reader, List<RawBsonDocument> found) {
        List<Page.Row<T>> rows = new ArrayList<>();
        for (RawBsonDocument one : found.subList(0, Math.min(found.size(), walk.size()))) {
            Curated record = reader.read(listing.kind(), one);
            int part = one.getDocument(ROW).getInt32(Position.PART).getValue();
            T item = listing.rows().of(record, null).get(part);
            rows.add(new Page.Row<>(item, () -> new Position(walk.order().valuesOf(record), part)));
        }
        if (walk.backward()) {
            Collections.reverse(rows);
        }
        return new Page<>(List.copyOf(rows), found.size() > walk.size());
    }
}
