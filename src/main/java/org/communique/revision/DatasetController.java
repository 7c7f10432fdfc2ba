package org.communique.revision;

import graphql.GraphQLContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.communique.fact.Revision;
import org.communique.fact.Store;
import org.communique.graphql.Pinned;
import org.communique.revision.Dataset.KindCount;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class DatasetController {

    private final Store store;

    DatasetController(Store store) {
        this.store = store;
    }

    @QueryMapping
    Dataset dataset(GraphQLContext context) {
        Revision revision = Pinned.of(context);
        return new Dataset(
                revision.number(),
                revision.publishedAt(),
                revision.digest(),
                counts(revision),
                Dataset.LICENSE,
                store.embedded());
    }

    private static List<KindCount> counts(Revision revision) {
        return revision.counts().entrySet().stream()
                .map(count -> new KindCount(count.getKey().toUpperCase(Locale.ROOT), count.getValue()))
                .sorted(Comparator.comparing(KindCount::kind))
                .toList();
    }
}
