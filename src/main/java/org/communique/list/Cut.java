package org.communique.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.communique.fact.Curated;
import org.jspecify.annotations.Nullable;

/** Cuts a page out of the rows of records that lie where it is, in the order in which they are walked. */
record Cut<T>(Listing<T> listing, Walk walk) {

    Page<T> page(@Nullable String parent, List<Curated> records) {
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
                    && !beyond(row.position().part(), from));
        }
        boolean more = rows.size() > walk.size();
        List<Page.Row<T>> page = new ArrayList<>(more ? rows.subList(0, walk.size()) : rows);
        if (walk.backward()) {
            Collections.reverse(page);
        }
        return new Page<>(List.copyOf(page), more);
    }

    private boolean beyond(int part, Position from) {
        int distance = Integer.compare(part, from.part()) * (walk.backward() ? -1 : 1);
        return distance > 0 || (distance == 0 && walk.andHere());
    }
}
