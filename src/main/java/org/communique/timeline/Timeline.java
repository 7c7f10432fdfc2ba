package org.communique.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.fact.Dated;
import org.communique.fact.Revision;
import org.communique.list.Cardinality;
import org.communique.list.Filter;
import org.communique.list.Listing;
import org.communique.list.Lists;
import org.communique.list.Order;
import org.communique.list.Page;
import org.communique.list.Position;
import org.communique.list.Strand;
import org.communique.list.Walk;

/**
 * Strands, woven together by date and id. A page costs one command a strand: each gives as many rows as the page has, and those that come
 * first are the page.
 *
 * @param strands what each is narrowed to
 */
record Timeline(Lists lists, Map<Strand, Filter> strands, boolean descending, Revision at) {

    /** The strands that are asked for, narrowed. */
    static Timeline of(Lists lists, List<Strand> strands, Conditions conditions, boolean descending, Revision at) {
        Map<Strand, Filter> narrowed = new LinkedHashMap<>();
        strands.forEach(strand -> narrowed.put(strand, conditions.of(strand)));
        return new Timeline(lists, narrowed, descending, at);
    }

    Order order() {
        return Strand.byDate(descending);
    }

    /** The page that a walk asks for; its filter is left aside for those of the strands. */
    Page<Dated> page(Walk walk) {
        List<Page.Row<Dated>> rows = new ArrayList<>();
        boolean more = false;
        for (Map.Entry<Strand, Filter> strand : strands.entrySet()) {
            Walk own = new Walk(
                    strand.getValue(), walk.order(), walk.from(), walk.andHere(), walk.backward(), walk.size());
            more |= add(rows, strand.getKey().listing(), own);
        }
        rows.sort(Comparator.comparing(Page.Row::position, walk.backward() ? places().reversed() : places()));
        more |= rows.size() > walk.size();
        List<Page.Row<Dated>> page = new ArrayList<>(rows.subList(0, Math.min(rows.size(), walk.size())));
        if (walk.backward()) {
            Collections.reverse(page);
        }
        return new Page<>(List.copyOf(page), more);
    }

    private <T extends Dated> boolean add(List<Page.Row<Dated>> rows, Listing<T> listing, Walk walk) {
        Page<T> page = lists.page(listing, walk, at);
        page.rows().forEach(row -> rows.add(new Page.Row<>(row.item(), row.place())));
        return page.more();
    }

    /** How many rows it has. */
    Cardinality count() {
        return strands.entrySet().stream()
                .map(strand -> lists.count(strand.getKey().listing(), strand.getValue(), at))
                .reduce(Cardinality.of(0), Cardinality::and);
    }

    private Comparator<Position> places() {
        Comparator<Position> ascending = Comparator.<Position, Integer>comparing(
                        place -> (Integer) place.values().get(0))
                .thenComparing(place -> (String) place.values().get(1));
        return descending ? ascending.reversed() : ascending;
    }
}
