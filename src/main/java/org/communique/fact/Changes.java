package org.communique.fact;

/** How many records a revision has more, other and fewer than the one before. */
public record Changes(int added, int changed, int removed) {

    /** Whether it is the same state. */
    public boolean none() {
        return added + changed + removed == 0;
    }
}
