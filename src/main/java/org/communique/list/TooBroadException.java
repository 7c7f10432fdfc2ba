package org.communique.list;

/** A page that no index leads to: it would take the examination of more records than one page may cost. */
public final class TooBroadException extends RuntimeException {

    private final int examined;

    TooBroadException(int examined) {
        super("more than " + examined + " records would have to be examined");
        this.examined = examined;
    }

    /** The most records that are examined for a page. */
    public int examined() {
        return examined;
    }
}
