package org.communique.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
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

    private final Reader reader;
    private final Store store;

    Lists(Reader reader, Store store) {
        this.reader = reader;
        this.store = store;
    }

    /** A page of a list of its own. */
    public <T> Page<T> page(Listing<T> listing, Walk walk, Revision at) {
        Document sort = walk.order().sort(walk.backward());
        Bson filter = new Document("$and", conditions(listing, walk));
        return cut(listing, null, walk, reader.find(listing.kind(), filter, sort, enough(listing, walk), at));
    }

    /** The same page of the list under each parent. */
    public <T> Map<String, Page<T>> pages(Relation<T> relation, Collection<String> parents, Walk walk, Revision at) {
        Listing<T> listing = relation.listing();
        List<Bson> conditions = conditions(listing, walk);
        conditions.add(at.visible());
        List<Bson> stages = new ArrayList<>();
        stages.add(new Document("$match", new Document("$and", conditions)));
        stages.add(new Document("$sort", walk.order().sort(walk.backward())));
        stages.add(new Document("$limit", enough(listing, walk)));
        Map<String, Page<T>> pages = new HashMap<>();
        under(relation, parents, stages, at)
                .forEach((parent, rows) -> pages.put(parent, cut(listing, parent, walk, read(listing.kind(), rows))));
        return pages;
    }

    /** How many rows a list has; one more than {@link #COUNTED_EXACTLY} stands for any greater number. */
    public int count(Listing<?> listing, Bson filter, Revision at) {
        List<Bson> stages = new ArrayList<>();
        stages.add(new Document("$match", new Document("$and", List.of(listing.only(), filter, at.visible()))));
        stages.addAll(counting(listing));
        List<Document> answer = reader.aggregate(listing.kind().collection(), stages, at);
        return rows(answer);
    }

    /** The same for the list under each parent. */
    public Map<String, Integer> counts(Relation<?> relation, Collection<String> parents, Bson filter, Revision at) {
        Listing<?> listing = relation.listing();
        List<Bson> stages = new ArrayList<>();
        stages.add(new Document("$match", new Document("$and", List.of(listing.only(), filter, at.visible()))));
        stages.addAll(counting(listing));
        Map<String, Integer> counts = new HashMap<>();
        under(relation, parents, stages, at).forEach((parent, answer) -> counts.put(parent, rows(answer)));
        return counts;
    }

    private static List<Bson> conditions(Listing<?> listing, Walk walk) {
        List<Bson> conditions = new ArrayList<>(List.of(listing.only(), walk.filter()));
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

    private static List<Bson> counting(Listing<?> listing) {
        List<Bson> stages = new ArrayList<>();
        Listing.Parts parts = listing.parts();
        if (parts != null) {
            stages.add(new Document("$unwind", "$" + parts.array()));
            if (parts.owner() != null) {
                var own = List.of("$" + parts.array() + "." + parts.owner(), "$$parent.id");
                stages.add(new Document("$match", new Document("$expr", new Document("$eq", own))));
            }
        }
        stages.add(new Document("$limit", COUNTED_EXACTLY + 1));
        stages.add(new Document("$count", "rows"));
        return stages;
    }

    private static int rows(List<Document> answer) {
        return answer.isEmpty() ? 0 : answer.get(0).getInteger("rows");
    }

    private List<Curated> read(Kind kind, List<Document> documents) {
        return documents.stream().map(document -> reader.read(kind, document)).toList();
    }

    private static <T> Page<T> cut(Listing<T> listing, @Nullable String parent, Walk walk, List<Curated> records) {
        List<Page.Row<T>> rows = new ArrayList<>();
        for (Curated record : records) {
            List<T> items = listing.rows().of(record, parent);
            for (int i = 0; i < items.size(); i++) {
                int part = walk.backward() ? items.size() - 1 - i : i;
                rows.add(new Page.Row<>(
                        items.get(part), new Position(walk.order().valuesOf(record), part)));
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

    private Map<String, List<Document>> under(
            Relation<?> relation, Collection<String> parents, List<Bson> stages, Revision at) {
        List<Bson> pipeline = new Lookups(relation, store).pipeline(parents, stages, at);
        Map<String, List<Document>> answers = new HashMap<>();
        for (Document answer : reader.aggregate(Lookups.BASE, pipeline, at)) {
            answers.put(answer.getString("parent"), answer.getList("rows", Document.class));
        }
        return answers;
    }
}
