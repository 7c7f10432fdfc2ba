package org.communique.list;

import java.util.List;

/**
 * Some rows of a list, in the list's order.
 *
 * @param more whether the list goes on beyond them in the direction in which it was read
 */
public record Page<R>(List<R> rows, boolean more) {}
