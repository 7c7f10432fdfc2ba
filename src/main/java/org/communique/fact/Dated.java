package org.communique.fact;

import org.jspecify.annotations.Nullable;

/** A fact with a date of its own, for which the parts that stand in it are read: in which capacity somebody spoke <em>then</em>. */
public interface Dated {

    /** When it was; null where no date is known. */
    @Nullable
    When on();
}
