package org.communique.fact;

/** How one date relates to another in all four ways, so that tests compare them at once. */
record Relations(boolean overlaps, boolean within, boolean before, boolean after) {

    static Relations of(Edtf one, Edtf other) {
        return new Relations(one.overlaps(other), one.within(other), one.before(other), one.after(other));
    }
}
