package org.communique.list;

/**
 * By what rows are counted.
 *
 * @param name of the key
 * @param field stored with the record
 * @param each whether the field holds several values, each of which counts
 */
public record Grouping(String name, String field, boolean each) {}
