package org.communique.actor;

import java.util.Set;
import org.communique.fact.Kind;
import org.communique.list.ListDefinition;
import org.communique.list.Relation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The posts, and who held them. */
@Configuration(proxyBeanMethods = false)
class Posts {

    static final Kind KIND = Kind.of("posts", "post", Post.class)
            .reading(Post.Holder.class, Tenure.class)
            .reading(StatedCapacity.class, Capacity.class);

    static final ListDefinition<Post> ALL = ListDefinition.of("posts", Set.of("post"), Post.class, PostFilters.FIELDS)
            .sortedByText("TITLE", "title");
    private static final ListDefinition<Tenure> TENURES = ListDefinition.of(
                    "tenures",
                    Set.of("tenure"),
                    (record, number, person) -> ((Post) record).held(person).get(number),
                    PostFilters.FIELDS)
            .sortedByText("TITLE", "title");
    static final Relation<Post> OF_ORGANIZATION = Relation.by("Organization.posts", ALL, "organization");
    static final Relation<Tenure> HELD_BY = Relation.by("Person.tenures", TENURES, "person");

    @Bean
    static Kind postKind() {
        return KIND;
    }
}
