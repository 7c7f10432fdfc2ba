package org.communique.list;

import org.communique.fact.Dated;

/**
 * A kind of dated fact on the timeline. Each room declares its own as a bean; the timeline knows no kind by name.
 *
 * @param name of the kind, as the schema's TimelineKind spells it
 * @param list of all of them, sorted by date
 * @param actors the index field with the ids of the actors whom it concerns
 * @param venue the index field with the id of the place where it was
 * @param topics the index field with the ids of the topics that it is about
 */
public record Strand(String name, ListDefinition<? extends Dated> list, String actors, String venue, String topics) {}
