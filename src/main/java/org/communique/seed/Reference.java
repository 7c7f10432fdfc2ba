package org.communique.seed;

import org.communique.fact.RefersTo;

/**
 * A place at which a record names another one.
 *
 * @param from the record's own id
 * @param path the field, without numbers of items
 * @param to the id that stands there
 * @param rule which kinds it may be
 */
record Reference(String from, String path, String to, RefersTo rule, Place place) {}
