package org.communique.seed;

import org.communique.fact.Curated;
import org.communique.fact.Kind;

/**
 * One curated record as it stands in a file.
 *
 * @param hash SHA-256 of the record's canonical JSON (RFC 8785), without what is null, empty or left at its default
 * @param file by its name relative to the seed: {@code statements/2023.yaml}
 */
record Entry(Kind kind, Curated record, String hash, String file) {}
