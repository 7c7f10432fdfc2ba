package org.communique.list;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.communique.fact.AtHand;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.fact.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads pages of lists, and counts them: one command a list, and one for a list under all of its parents together. */
@Component
public class Lists {

    /** Beyond this many rows a total says AT_LEAST. */
    public static final int COUNTED_EXACTLY = 10_000;

    private static final String ROWS = "rows";

    private final Reader reader;
    private final Store store;
    private final FirstPages firstPages;

    Lists(Reader reader, Store store, AtHand atHand) {
        this.firstPages = new FirstPages(atHand.rows());
        this.reader = reader;
        this.store = store;
    }

    /** A page of a list of its own. */
    public <T> Page<T> page(Listing<T> listing, Walk walk, Revision at) {
        if (walk.filter().rows() != null) {
            List<Bson> stages = new RowStages<>(listing).page(conditions(listing, walk), walk, at);
            return RowStages.cut(
                    listing, walk, reader, reader.raw(listing.kind().collection(), stages, at));
        }
        return cut(listing, null, walk, find(listing, conditions(listing, walk), walk, at));
    }

    /** The page of the list under a parent, where it is at hand without a command; null where it is not. */
    public <T> @Nullable Page<T> atHand(Relation<T> relation, String parent, Walk walk, Revision at) {
        return firstPages.get(relation, parent, walk, at);
    }

    /** The same page of the list under each parent. */
    public <T> Map<String, Page<T>> pages(Relation<T> relation, Collection<String> parents, Walk walk, Revision at) {
        Map<String, Page<T>> pages = read(relation, parents, walk, at);
        pages.forEach((parent, page) -> firstPages.put(relation, parent, walk, at, page));
        return pages;
    }

    private <T> Map<String, Page<T>> read(Relation<T> relation, Collection<String> parents, Walk walk, Revision at) {
        if (parents.size() == 1 && relation.only().isEmpty()) {
            String parent = parents.iterator().next();
            return Map.of(parent, page(relation, parent, walk, at));
        }
        Listing<T> listing = relation.listing();
        List<Bson> conditions = conditions(listing, walk);
        conditions.add(at.visible());
        List<Bson> stages = new ArrayList<>();
        stages.add(new Document("$match", new Document("$and", conditions)));
        stages.add(new Document("$sort", walk.order().sort(walk.backward())));
        stages.add(new Document("$limit", enough(listing, walk)));
        stages.add(new Document("$project", Reader.RECORD));
        List<Bson> pipeline = new Lookups(relation, store).pipeline(parents, Map.of(ROWS, stages), at);
        Map<String, Page<T>> pages = new HashMap<>();
        for (RawBsonDocument answer : reader.raw(Lookups.BASE, pipeline, at)) {
            String parent = answer.getString("parent").getValue();
            pages.put(parent, cut(listing, parent, walk, read(listing.kind(), answer.getArray(ROWS))));
        }
        return pages;
    }

    /** The list under one parent alone, which takes no join. */
    private <T> Page<T> page(Relation<T> relation, String parent, Walk walk, Revision at) {
        Listing<T> listing = relation.listing();
        List<Bson> conditions = conditions(listing, walk);
        conditions.add(in(relation.field(), relation.keys(parent, at)));
        return cut(listing, parent, walk, find(listing, conditions, walk, at));
    }

    private List<Curated> find(Listing<?> listing, List<Bson> conditions, Walk walk, Revision at) {
        Document sort = walk.order().sort(walk.backward());
        return reader.find(listing.kind(), and(conditions), sort, enough(listing, walk), at);
    }

    /** How many rows a list has; one more than {@link #COUNTED_EXACTLY} stands for any greater number. */
    public int count(Listing<?> listing, Filter filter, Revision at) {
        return Counting.number(
                reader.aggregate(listing.kind().collection(), Counting.rows(listing, filter, at, COUNTED_EXACTLY), at));
    }

    /** The same for the list under each parent. */
    public Map<String, Integer> counts(Relation<?> relation, Collection<String> parents, Filter filter, Revision at) {
        List<Bson> stages = Counting.rows(relation.listing(), filter, at, COUNTED_EXACTLY);
        Map<String, Integer> counts = new HashMap<>();
        under(relation, parents, Map.of(ROWS, stages), at)
                .forEach((parent, answer) -> counts.put(parent, Counting.number(answer.get(ROWS))));
        return counts;
    }

    /** How the rows of a list divide: all that are counted, or, where that takes long, as many as a total counts. */
    public Counts facets(Listing<?> listing, Filter filter, Collection<Grouping> by, Revision at) {
        String collection = listing.kind().collection();
        int most = Counts.MAX_COUNTED;
        List<Document> answer =
                reader.aggregate(collection, Counting.facets(listing, filter, by, most, at), Counts.PATIENCE, at);
        if (answer == null) {
            most = COUNTED_EXACTLY;
            answer = reader.aggregate(collection, Counting.facets(listing, filter, by, most, at), at);
        }
        return Counting.counts(answer.get(0), by, most);
    }

    /** The same for the list under each parent; the more parents, the fewer rows of each. */
    public Map<String, Counts> facets(
            Relation<?> relation, Collection<String> parents, Filter filter, Collection<Grouping> by, Revision at) {
        int most = Math.max(COUNTED_EXACTLY, Counts.MAX_COUNTED / parents.size());
        Map<String, Counts> counts = new HashMap<>();
        under(relation, parents, Counting.each(relation.listing(), filter, by, most, at), at)
                .forEach((parent, answer) -> counts.put(parent, Counting.counts(answer, by, most)));
        return counts;
    }

    private static List<Bson> conditions(Listing<?> listing, Walk walk) {
        List<Bson> conditions =
                new ArrayList<>(List.of(listing.only(), walk.filter().records()));
        if (walk.from() != null) {
            conditions.add(
                    walk.from().beyond(walk.order(), walk.backward(), walk.andHere() || listing.parts() != null));
        }
        return conditions;
    }

    /** One row more than the page tells whether there are more; the record at the page's beginning may give rows before it. */
    private static int enough(Listing<?> listing, Walk walk) {
        return walk.size() + (listing.parts() == null ? 1 : 2);
    }

    private List<Curated> read(Kind kind, BsonArray documents) {
        return documents.stream()
                .map(document -> reader.read(kind, (RawBsonDocument) document))
                .toList();
    }

    private static <T> Page<T> cut(Listing<T> listing, @Nullable String parent, Walk walk, List<Curated> records) {
        List<Page.Row<T>> rows = new ArrayList<>();
        for (Curated record : records) {
            List<T> items = listing.rows().of(record, parent);
            for (int i = 0; i < items.size(); i++) {
                int part = walk.backward() ? items.size() - 1 - i : i;
                rows.add(new Page.Row<>(
                        items.get(part), () -> new Position(walk.order().valuesOf(record), part)));
            }
        }
        Position from = walk.from();
        if (from != null) {
            rows.removeIf(row -> row.position().values().equals(from.values())
                    && !beyond(row.position().part(), walk));
        }
        boolean more = rows.size() > walk.size();
        List<Page.Row<T>> page = new ArrayList<>(more ? rows.subList(0, walk.size()) : rows);
        if (walk.backward()) {
            Collections.reverse(page);
        }
        return new Page<>(List.copyOf(page), more);
    }

    private static boolean beyond(int part, Walk walk) {
        int distance = Integer.compare(part, walk.from().part()) * (walk.backward() ? -1 : 1);
        return distance > 0 || (distance == 0 && walk.andHere());
    }

    /** What the named stages answer for each parent. */
    private Map<String, Map<String, List<Document>>> under(
            Relation<?> relation, Collection<String> parents, Map<String, List<Bson>> stages, Revision at) {
        List<Bson> pipeline = new Lookups(relation, store).pipeline(parents, stages, at);
        Map<String, Map<String, List<Document>>> answers = new HashMap<>();
        for (Document answer : reader.aggregate(Lookups.BASE, pipeline, at)) {
            Map<String, List<Document>> named = new HashMap<>();
            stages.keySet().forEach(name -> named.put(name, answer.getList(name, Document.class)));
            answers.put(answer.getString("parent"), named);
        }
        return answers;
    }
}
