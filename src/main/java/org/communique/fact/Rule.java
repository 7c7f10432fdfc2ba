package org.communique.fact;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What must hold between one part of a fact and other facts. A room that knows such a rule declares it as a bean. */
public interface Rule<P> {

    /** The parts that it is about, wherever they stand. */
    Class<P> about();

    /** Adds what is wrong with the part; {@code facts} finds any other by its id, null where there is none. */
    void check(P part, Function<String, @Nullable Curated> facts, Findings findings);
}
