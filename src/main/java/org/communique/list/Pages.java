package org.communique.list;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.fact.Store;
import org.jspecify.annotations.Nullable;

/** Reads pages by the plan that MongoDB makes of their filter and order. */
record Pages(Reader reader, Store store) {

    private static final String ROWS = "rows";

    /** A page of a list of its own. */
    <T> Page<T> of(Listing<T> listing, Walk walk, Revision at) {
        PageStages<T> stages = new PageStages<>(listing, walk);
        return walk.filter().rows() == null
                ? find(stages, null, stages.conditions(), at)
                : stages.page(null, reader.raw(listing.kind().collection(), stages.stages(at), at), reader);
    }

    /** The same page of the list under each parent. */
    <T> Map<String, Page<T>> under(Relation<T> relation, Collection<String> parents, Walk walk, Revision at) {
        PageStages<T> stages = new PageStages<>(relation.listing(), walk);
        if (parents.size() == 1 && relation.only().isEmpty()) {
            String parent = parents.iterator().next();
            return Map.of(parent, alone(relation, parent, stages, at));
        }
        List<Bson> pipeline =
                new Lookups(relation, store, AccessPath.PLANNED).pipeline(parents, Map.of(ROWS, stages.stages(at)), at);
        Map<String, Page<T>> pages = new HashMap<>();
        for (RawBsonDocument answer : reader.raw(Lookups.BASE, pipeline, at)) {
            String parent = answer.getString("parent").getValue();
            pages.put(parent, stages.page(parent, Lookups.documents(answer, ROWS), reader));
        }
        return pages;
    }

    /** The list under one parent alone, which takes no join. */
    private <T> Page<T> alone(Relation<T> relation, String parent, PageStages<T> stages, Revision at) {
        List<Bson> conditions = new ArrayList<>(stages.conditions());
        conditions.add(in(relation.field(), relation.keys(parent, at)));
        return find(stages, parent, conditions, at);
    }

    private <T> Page<T> find(PageStages<T> stages, @Nullable String parent, List<Bson> conditions, Revision at) {
        Walk walk = stages.walk();
        Document sort = walk.order().sort(walk.backward());
        Listing<T> listing = stages.listing();
        return new Cut<>(listing, walk)
                .page(parent, reader.find(listing.kind(), and(conditions), sort, stages.enough(), at));
    }
}
