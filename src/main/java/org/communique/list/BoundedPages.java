package org.communique.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.fact.Store;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages that MongoDB's own plan takes too long for, and examines so many records at most: those that satisfy one condition of the
 * filter, where these are few; else the next ones in the list's order, where enough of them satisfy the whole filter, or there are no others.
 * What neither serves is refused.
 */
record BoundedPages(Reader reader, Store store, Reach reach) {

    private static final String ROWS = "rows";

    /** A page of a list of its own. */
    <T> Page<T> of(Listing<T> listing, Walk walk, Revision at) {
        return alone(new PageStages<>(listing, walk), null, new Document(), at);
    }

    /** The same page of the list under each parent. */
    <T> Map<String, Page<T>> under(Relation<T> relation, Collection<String> parents, Walk walk, Revision at) {
        PageStages<T> stages = new PageStages<>(relation.listing(), walk);
        if (parents.size() == 1 && relation.only().isEmpty()) {
            String parent = parents.iterator().next();
            Document under = new Document(relation.field(), new Document("$in", relation.keys(parent, at)));
            return Map.of(parent, alone(stages, parent, under, at));
        }
        return together(relation, parents, stages, at);
    }

    private <T> Page<T> alone(PageStages<T> stages, @Nullable String parent, Document under, Revision at) {
        AccessPaths paths = new AccessPaths(
                stages.listing().kind(), under, stages.walk().filter().records(), reach.examined());
        List<Bson> left = new ArrayList<>(List.of(new Document("$match", under)));
        left.addAll(stages.stages(at));
        Optional<AccessPath> toAll = paths.toAll(reader, at);
        return toAll.isPresent()
                ? stages.page(parent, raw(stages, toAll.get().then(left), at), reader)
                : next(stages, parent, paths.toNext(stages.walk(), stages.beyond()), left, at);
    }

    /** The page among the next records, of the first path where it is. */
    private <T> Page<T> next(
            PageStages<T> stages, @Nullable String parent, List<AccessPath> paths, List<Bson> left, Revision at) {
        Document both = new Document(ROWS, left).append(AccessPath.WALKED, Counting.NUMBER);
        for (AccessPath path : paths) {
            RawBsonDocument answer = raw(stages, path.then(List.of(new Document("$facet", both))), at)
                    .get(0);
            Page<T> page = stages.page(parent, Lookups.documents(answer, ROWS), reader);
            if (stages.suffices(page) || walked(answer) <= path.most()) {
                return page;
            }
        }
        throw new TooBroadException(reach.examined());
    }

    /** Each parent's page, among its share of the records. */
    private <T> Map<String, Page<T>> together(
            Relation<T> relation, Collection<String> parents, PageStages<T> stages, Revision at) {
        boolean ordered = isOrdered(relation, parents, stages.walk(), at);
        AccessPath path = share(stages, ordered, reach.share(parents.size()));
        List<Bson> pipeline = new Lookups(relation, store, path).counted(parents, Map.of(ROWS, stages.stages(at)), at);
        Map<String, Page<T>> pages = new HashMap<>();
        for (RawBsonDocument answer : reader.raw(Lookups.BASE, pipeline, at)) {
            String parent = answer.getString("parent").getValue();
            Page<T> page = stages.page(parent, Lookups.documents(answer, ROWS), reader);
            if (walked(answer) > path.most() && !(ordered && stages.suffices(page))) {
                throw new TooBroadException(path.most());
            }
            pages.put(parent, page);
        }
        return pages;
    }

    private static AccessPath share(PageStages<?> stages, boolean ordered, int most) {
        Document beyond = stages.beyond() == null ? new Document() : stages.beyond();
        Walk walk = stages.walk();
        return ordered ? AccessPath.toFirst(beyond, walk.order().sort(walk.backward()), most) : AccessPath.toSome(most);
    }

    /** Whether an index has the rows of each parent in the order of the walk. */
    private static boolean isOrdered(Relation<?> relation, Collection<String> parents, Walk walk, Revision at) {
        return relation.listing().kind().orders(relation.field(), walk.order().sort(walk.backward()))
                && relation.parents().of(parents, at).values().stream()
                        .allMatch(keys -> keys.getList("keys", String.class).size() <= AccessPaths.MERGED);
    }

    private List<RawBsonDocument> raw(PageStages<?> stages, List<Bson> pipeline, Revision at) {
        return reader.raw(stages.listing().kind().collection(), pipeline, at);
    }

    private static int walked(RawBsonDocument answer) {
        return Lookups.documents(answer, AccessPath.WALKED).stream()
                .mapToInt(one -> one.getInt32(ROWS).getValue())
                .findFirst()
                .orElse(0);
    }
}
