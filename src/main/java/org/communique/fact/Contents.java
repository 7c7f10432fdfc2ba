package org.communique.fact;

import java.util.Map;

/**
 * What a revision consists of.
 *
 * @param digest SHA-256 over the lines {@code id:hash}, by id in code-point order
 * @param counts how many records of each kind, by the prefix of their ids
 * @param changes against the revision before
 * @param files the SHA-256 of each file that it was read from, by name
 */
public record Contents(String digest, Map<String, Integer> counts, Changes changes, Map<String, String> files) {}
