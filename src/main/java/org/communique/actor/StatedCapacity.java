package org.communique.actor;

import org.communique.fact.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * In which capacity a source says that somebody acts.
 *
 * @param post only where the source's words name it
 * @param label as printed
 */
public record StatedCapacity(@RefersTo("post") @Nullable String post, String label) {}
