package org.communique.statement;

import java.util.List;
import java.util.stream.Stream;
import org.communique.fact.Citation;
import org.communique.fact.RefersTo;

/**
 * A relation of two statements, seen from one of them.
 *
 * @param other the id of the statement at its other end
 */
record StatementRelation(Relating relating, Direction direction, String other) {

    /** From which end it is seen. */
    enum Direction {
        OUTGOING,
        INCOMING
    }

    /** What a statement says of its relations to others. */
    static Stream<StatementRelation> from(Statement statement) {
        return statement.relations().stream()
                .map(relating -> new StatementRelation(relating, Direction.OUTGOING, relating.statement()));
    }

    /** What another statement says of its relations to the one with the id. */
    static Stream<StatementRelation> to(String id, Statement other) {
        return other.relations().stream()
                .filter(relating -> relating.statement().equals(id))
                .map(relating -> new StatementRelation(relating, Direction.INCOMING, other.id()));
    }

    public Relating.Kind kind() {
        return relating.kind();
    }

    @RefersTo("statement")
    public String statement() {
        return other;
    }

    public Relating.AssertedBy assertedBy() {
        return relating.assertedBy();
    }

    public List<Citation> citations() {
        return relating.citations();
    }
}
