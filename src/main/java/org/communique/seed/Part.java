package org.communique.seed;

/** A record, or a record within one, that was read, with the place where it stands. */
record Part(Object value, Place place) {}
