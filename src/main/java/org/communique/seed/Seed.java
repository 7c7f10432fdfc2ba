package org.communique.seed;

import java.util.List;
import java.util.Map;

/**
 * What was read and holds: nothing in it is wrong.
 *
 * @param entries the curated records, in the order of their ids' code points
 * @param files the SHA-256 of each file, by its name relative to the seed
 */
record Seed(List<Entry> entries, Map<String, String> files) {}
