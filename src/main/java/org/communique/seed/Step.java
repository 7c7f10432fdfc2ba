package org.communique.seed;

/**
 * A step from a record to another one, on a path that must come to an end.
 *
 * @param from the id of the record that names the other
 * @param path the field, without numbers of items
 * @param to the id that stands there
 */
record Step(String from, String path, String to, Place place) {}
