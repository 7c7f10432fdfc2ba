package org.communique.statement;

import org.communique.list.Relation;

/** The statements made in the capacity of a post: as stated, or, where nothing is stated, as its tenures say for their dates. */
final class StatementsInCapacity {

    static final Relation<Statement> OF_POST = Relation.many("Post.statements", Statements.ALL, "keys.capacities");

    private StatementsInCapacity() {}
}
