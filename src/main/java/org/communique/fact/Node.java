package org.communique.fact;

/** A curated record that clients can look up by its id. */
public interface Node extends Curated {

    /** One readable line, for lists, menus and unions. */
    String label();
}
