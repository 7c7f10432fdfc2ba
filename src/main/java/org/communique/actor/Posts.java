package org.communique.actor;

import java.util.List;
import org.bson.Document;
import org.communique.fact.Kind;
import org.communique.list.Listing;
import org.communique.list.Order;
import org.communique.list.Relation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The posts, and who held them. */
@Configuration(proxyBeanMethods = false)
class Posts {

    static final Kind KIND = Kind.of("posts", "post", Post.class)
            .indexedBy("by-title", new Document("keys.title", 1))
            .indexedBy("by-holder", new Document("tenures.person", 1))
            .indexedBy("by-organization", new Document("organization", 1))
            .reading(Post.Holder.class, Tenure.class)
            .reading(StatedCapacity.class, Capacity.class);
    static final Listing<Post> ALL = Listing.of(KIND, Post.class);
    static final Order BY_TITLE = Order.by(List.of(new Order.Key("keys.title", false)));

    static final Relation<Post> OF_ORGANIZATION = Relation.one("Organization.posts", ALL, "organization");

    static final Relation<Tenure> HELD_BY = Relation.many(
            "Person.tenures",
            new Listing<>(
                    "tenures",
                    KIND,
                    new Document(),
                    (record, person) -> ((Post) record)
                            .held()
                            .filter(tenure -> tenure.person().equals(person))
                            .toList(),
                    new Listing.Parts("tenures", "person")),
            "tenures.person");

    @Bean
    static Kind postKind() {
        return KIND;
    }
}
