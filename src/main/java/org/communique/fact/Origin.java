package org.communique.fact;

import java.util.Map;

/**
 * What a published state was read from.
 *
 * @param build which build of the program read it, as {@code build} of what it keeps of each file; empty where it told none
 * @param files by path, and the SHA-256 of each
 */
public record Origin(String build, Map<String, String> files) {}
