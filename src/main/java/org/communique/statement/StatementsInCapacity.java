package org.communique.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.communique.actor.Post;
import org.communique.fact.Facts;
import org.communique.fact.Revision;
import org.communique.list.Relation;
import org.springframework.stereotype.Component;

/** The statements made in the capacity of a post: as stated, or, where nothing is stated, as its tenures say for their dates. */
@Component
class StatementsInCapacity implements Relation.Parents {

    private static final String CAPACITIES = "$keys.capacities";
    private static final Document STATED = new Document("$in", List.of("$$parent.id", CAPACITIES));
    private static final Document IN_TENURE = new Document(
            "$and",
            List.of(
                    new Document("$in", List.of("$$tenure.person", CAPACITIES)),
                    new Document("$gte", List.of("$keys.from", "$$tenure.first")),
                    new Document("$lte", List.of("$keys.to", "$$tenure.last"))));

    private final Facts facts;

    StatementsInCapacity(Facts facts) {
        this.facts = facts;
    }

    Relation<Statement> ofPost() {
        Document held =
                new Document("input", "$$parent.tenures").append("as", "tenure").append("cond", IN_TENURE);
        Document resolved = new Document("$gt", List.of(new Document("$size", new Document("$filter", held)), 0));
        return Relation.many("Post.statements", Statements.ALL, "keys.capacities")
                .only(new Document("$or", List.of(STATED, resolved)))
                .by(this);
    }

    @Override
    public Map<String, Document> of(Collection<String> posts, Revision at) {
        Map<String, Document> keys = new HashMap<>();
        facts.find(posts, at).forEach((id, post) -> keys.put(id, keysOf((Post) post)));
        return keys;
    }

    /** A statement without a stated capacity is found by its speaker. */
    private static Document keysOf(Post post) {
        List<String> keys = new ArrayList<>(List.of(post.id()));
        List<Document> tenures = new ArrayList<>();
        post.certainTenures().forEach(tenure -> {
            keys.add(tenure.person());
            tenures.add(new Document("person", tenure.person())
                    .append("first", tenure.first())
                    .append("last", tenure.last()));
        });
        return new Document("keys", keys).append("tenures", tenures);
    }
}
