package org.communique.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.communique.fact.Curated;
import org.communique.fact.Reader;
import org.communique.fact.Revision;

/**
 * Reads a page of rows that stand inside records, where the filter admits some rows of a record and others not: the records in order,
 * then each of their rows alone. One command, like any page.
 */
record RowStages<T>(Listing<T> listing) {

    List<Bson> page(List<Bson> conditions, Walk walk, Revision at) {
        conditions.add(at.visible());
        List<Bson> stages = new ArrayList<>();
        stages.add(match(conditions));
        stages.add(new Document("$sort", walk.order().sort(walk.backward())));
        if (walk.backward()) {
            stages.add(set(new Document("$reverseArray", "$" + array())));
        }
        stages.addAll(alone());
        stages.add(match(rows(walk)));
        stages.add(new Document("$limit", walk.size() + 1));
        return stages;
    }

    /** A document for each row: its record, with an array of this row only. */
    List<Bson> alone() {
        return List.of(new Document("$unwind", "$" + array()), set(List.of("$" + array())));
    }

    private List<Bson> rows(Walk walk) {
        List<Bson> rows =
                new ArrayList<>(List.of(Objects.requireNonNull(walk.filter().rows())));
        if (walk.from() != null) {
            rows.add(walk.from().rowsBeyond(array(), walk.backward(), walk.andHere()));
        }
        return rows;
    }

    private Document set(Object value) {
        return new Document("$addFields", new Document(array(), value));
    }

    static Document match(List<? extends Bson> conditions) {
        return new Document("$match", new Document("$and", conditions));
    }

    private String array() {
        return Objects.requireNonNull(listing.parts()).array();
    }

    static <T> Page<T> cut(Listing<T> listing, Walk walk, Reader reader, List<Document> found) {
        List<Page.Row<T>> rows = new ArrayList<>();
        for (Document one : found.subList(0, Math.min(found.size(), walk.size()))) {
            Curated record = reader.read(listing.kind(), one);
            int part = one.get("keys", Document.class)
                    .getList(listing.parts().array().substring("keys.".length()), Document.class)
                    .get(0)
                    .getInteger(Position.PART);
            T item = listing.rows().of(record, null).get(part);
            rows.add(new Page.Row<>(item, new Position(walk.order().valuesOf(record), part)));
        }
        if (walk.backward()) {
            Collections.reverse(rows);
        }
        return new Page<>(List.copyOf(rows), found.size() > walk.size());
    }
}
