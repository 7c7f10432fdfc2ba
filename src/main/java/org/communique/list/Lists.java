package org.communique.list;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.communique.fact.AtHand;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.fact.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Reads pages of lists, and counts them: one command a list, and one for a list under all of its parents together. What MongoDB's own plan
 * takes too long for is read by an access path of bounded length, which takes a few.
 */
@Component
@EnableConfigurationProperties(Reach.class)
public class Lists {

    private final Reader reader;
    private final Store store;
    private final Reach reach;
    private final FirstPages firstPages;
    private final Impatience impatience = new Impatience();

    Lists(Reader reader, Store store, Reach reach, AtHand atHand) {
        this.firstPages = new FirstPages(atHand.rows());
        this.reader = reader;
        this.store = store;
        this.reach = reach;
    }

    /**
     * A page of a list of its own.
     *
     * @throws TooBroadException where no index leads to it
     */
    public <T> Page<T> page(Listing<T> listing, Walk walk, Revision at) {
        return walk.filter().equals(Filter.NONE)
                ? new Pages(reader, store).of(listing, walk, at)
                : impatience.read(
                        listing.name(),
                        walk.filter(),
                        reach.patience(),
                        reader,
                        quick -> new Pages(quick, store).of(listing, walk, at),
                        () -> new BoundedPages(reader, store, reach).of(listing, walk, at));
    }

    /** The page of the list under a parent, where it is at hand without a command; null where it is not. */
    public <T> @Nullable Page<T> atHand(Relation<T> relation, String parent, Walk walk, Revision at) {
        return firstPages.get(relation, parent, walk, at);
    }

    /**
     * The same page of the list under each parent.
     *
     * @throws TooBroadException where no index leads to one of them
     */
    public <T> Map<String, Page<T>> pages(Relation<T> relation, Collection<String> parents, Walk walk, Revision at) {
        Map<String, Page<T>> pages = relation.isServed(walk)
                ? new Pages(reader, store).under(relation, parents, walk, at)
                : impatience.read(
                        relation.name(),
                        walk.filter(),
                        reach.patience(),
                        reader,
                        quick -> new Pages(quick, store).under(relation, parents, walk, at),
                        () -> new BoundedPages(reader, store, reach).under(relation, parents, walk, at));
        pages.forEach((parent, page) -> firstPages.put(relation, parent, walk, at, page));
        return pages;
    }

    /** How many rows a list has; where counting takes long, how many it has at least. */
    public Cardinality count(Listing<?> listing, Filter filter, Revision at) {
        return counted(
                listing.name(),
                filter,
                () -> bounded(listing, filter, at),
                counter -> counter.count(listing, filter, at));
    }

    /** The same for the list under each parent. */
    public Map<String, Cardinality> counts(
            Relation<?> relation, Collection<String> parents, Filter filter, Revision at) {
        return counted(
                relation.name(),
                filter,
                () -> share(parents),
                counter -> counter.counts(relation, parents, filter, at));
    }

    /** How the rows of a list divide: all that are counted, or, where that takes long, some of them. */
    public Counts facets(Listing<?> listing, Filter filter, Collection<Grouping> by, Revision at) {
        return counted(
                listing.name(),
                filter,
                () -> bounded(listing, filter, at),
                counter -> counter.facets(listing, filter, by, Counts.MAX_COUNTED, at));
    }

    /** The same for the list under each parent; the more parents, the fewer rows of each. */
    public Map<String, Counts> facets(
            Relation<?> relation, Collection<String> parents, Filter filter, Collection<Grouping> by, Revision at) {
        int most = Math.max(Cardinality.COUNTED_EXACTLY, Counts.MAX_COUNTED / parents.size());
        return counted(
                relation.name(),
                filter,
                () -> share(parents),
                counter -> counter.facets(relation, parents, filter, by, most, at));
    }

    private <R> R counted(String list, Filter filter, Supplier<AccessPath> bounded, Function<Counter, R> count) {
        return impatience.read(
                list,
                filter,
                reach.counting(),
                reader,
                quick -> count.apply(new Counter(quick, store, AccessPath.PLANNED)),
                () -> count.apply(new Counter(reader, store, bounded.get())));
    }

    private AccessPath bounded(Listing<?> listing, Filter filter, Revision at) {
        AccessPaths paths = new AccessPaths(listing.kind(), new Document(), filter.records(), reach.examined());
        return paths.toAll(reader, at).orElseGet(paths::toSome);
    }

    private AccessPath share(Collection<String> parents) {
        return AccessPath.toSome(reach.share(parents.size()));
    }
}
