package org.communique.fact;

import java.util.List;

/** A curated record with its evidence. */
public interface Fact extends Node {

    /** On whose word we have it: at least one, but for a source, which is its own evidence. */
    List<Citation> citations();
}
