package org.communique.search;

import java.util.List;
import org.communique.list.Position;

/** Something that was found, and how well it matches. */
record Hit(String id, float score) {

    /** Of which classes the values of a hit's position are: the bits of its score, and its id. */
    static final List<Class<?>> VALUES = List.of(Integer.class, String.class);

    Position position() {
        return new Position(List.of(Float.floatToIntBits(score), id), 0);
    }

    static Hit at(Position position) {
        return new Hit((String) position.values().get(1), Float.intBitsToFloat((Integer)
                position.values().get(0)));
    }

    /** Whether the hit stands at the other one's place in the list, or before it. */
    boolean upTo(Hit other) {
        return score > other.score || score == other.score && id.compareTo(other.id) <= 0;
    }
}
