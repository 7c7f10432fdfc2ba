package org.communique.graphql;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How deep and how broad a document is, by its text alone. It is looked at before the document is compared with the schema, since a hostile
 * one makes that long. Every node is visited once, however often its fragment is spread.
 */
final class Shape {

    /** What introspection nests is bounded by the engine: it is not counted here. */
    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    private static final Extent NONE = new Extent(0, 0);
    private static final int MANY = 1_000_000;

    private final RequestLimits limits;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Extent> measured = new HashMap<>();

    private Shape(Document document, RequestLimits limits) {
        this.limits = limits;
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(one -> fragments.put(one.getName(), one));
    }

    /** Levels of fields, and aliases among the fields of the first level. */
    private record Extent(int depth, int aliases) {

        Extent beside(Extent other) {
            return new Extent(Math.max(depth, other.depth), Math.min(MANY, aliases + other.aliases));
        }
    }

    /** Refuses a document that goes beyond the limits. */
    static void check(Document document, RequestLimits limits) {
        int fragments = document.getDefinitionsOfType(FragmentDefinition.class).size();
        if (fragments > limits.fragments()) {
            throw new Refused(ApiError.tooManyFragments(limits.fragments(), fragments));
        }
        if (directives(document) > limits.directives()) {
            throw new Refused(ApiError.tooManyDirectives(limits.directives()));
        }
        Shape shape = new Shape(document, limits);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            Extent extent = shape.inside("the operation", operation.getSelectionSet());
            if (extent.depth() > limits.depth()) {
                throw new Refused(ApiError.tooDeep(limits.depth()));
            }
        }
    }

    private static int directives(Document document) {
        int directives = 0;
        Deque<Node<?>> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            directives += node instanceof Directive ? 1 : 0;
            node.getChildren().forEach(open::push);
        }
        return directives;
    }

    private Extent inside(String parent, @Nullable SelectionSet set) {
        Extent extent = measure(set);
        if (extent.aliases() > limits.aliases()) {
            throw new Refused(ApiError.tooManyAliases(limits.aliases(), parent));
        }
        return extent;
    }

    private Extent measure(@Nullable SelectionSet set) {
        Extent extent = NONE;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                extent = extent.beside(measure(selection));
            }
        }
        return extent;
    }

    private Extent measure(Selection<?> selection) {
        if (selection instanceof Field field) {
            Extent inside = inside(field.getName(), field.getSelectionSet());
            int depth = INTROSPECTION.contains(field.getName()) ? 0 : inside.depth();
            return new Extent(depth + 1, field.getAlias() == null ? 0 : 1);
        }
        if (selection instanceof InlineFragment fragment) {
            return measure(fragment.getSelectionSet());
        }
        return spread(((FragmentSpread) selection).getName());
    }

    private Extent spread(String name) {
        Extent known = measured.get(name);
        if (known != null) {
            return known;
        }
        FragmentDefinition fragment = fragments.get(name);
        measured.put(name, NONE); // what a fragment that spreads itself would add: validation refuses it next
        Extent extent = fragment == null ? NONE : measure(fragment.getSelectionSet());
        measured.put(name, extent);
        return extent;
    }
}
