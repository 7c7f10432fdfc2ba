package org.communique.seed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a text as the one YAML document that it is, without following anything that YAML can do beyond lists, keys and values. */
final class YamlReader {

    /** How deep lists and keys may stand in each other. */
    static final int DEEPEST = 20;

    private final Iterator<Event> events;

    private YamlReader(String text) {
        events = events(text, false).iterator();
    }

    /** What the parser finds in the text, one thing after another; with comments only where they are asked for. */
    static Iterable<Event> events(String text, boolean comments) {
        var settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                // The parser is slow where a value is longer than its buffer.
                .setBufferSize(Math.max(text.length(), 1))
                .setParseComments(comments)
                .build();
        return new Parse(settings).parseString(text);
    }

    /** What the text holds; null where it holds nothing. */
    static @Nullable Yaml read(String text) throws SyntaxProblem {
        try {
            return new YamlReader(text).document();
        } catch (YamlEngineException error) {
            throw SyntaxProblem.of(error, text);
        }
    }

    private @Nullable Yaml document() throws SyntaxProblem {
        events.next(); // the stream's start
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return null;
        }
        Yaml content = piece(events.next(), 0);
        events.next(); // the document's end
        Event next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw new SyntaxProblem("holds more than one list: --- begins another", line(next));
        }
        return content;
    }

    private Yaml piece(Event event, int depth) throws SyntaxProblem {
        if (depth > DEEPEST) {
            throw new SyntaxProblem("nests lists and keys more than %d deep".formatted(DEEPEST), line(event));
        }
        if (event instanceof AliasEvent alias) {
            return new Yaml.Refused("is an alias (*%s): write it out".formatted(alias.getAlias()), line(event));
        }
        Yaml content = content(event, depth);
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            String anchor = node.getAnchor().get().toString();
            return new Yaml.Refused(
                    "has an anchor (&%s): anchors and aliases are not accepted".formatted(anchor), line(event));
        }
        return content;
    }

    private Yaml content(Event event, int depth) throws SyntaxProblem {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent() ? tagged(scalar.getTag().get(), event) : scalar(scalar);
        }
        Yaml content = event.getEventId() == Event.ID.SequenceStart ? items(event, depth) : keys(event, depth);
        var tag = ((CollectionStartEvent) event).getTag();
        return tag.isPresent() ? tagged(tag.get(), event) : content;
    }

    private static Yaml scalar(ScalarEvent event) {
        return new Yaml.Scalar(event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN, line(event));
    }

    private static Yaml tagged(String tag, Event event) {
        String shown = tag.replace("tag:yaml.org,2002:", "!!");
        return new Yaml.Refused("has a tag (%s): tags are not accepted".formatted(shown), line(event));
    }

    private Yaml items(Event start, int depth) throws SyntaxProblem {
        List<Yaml> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(piece(event, depth + 1));
        }
        return new Yaml.Items(items, line(start));
    }

    private Yaml keys(Event start, int depth) throws SyntaxProblem {
        List<Yaml.Pair> pairs = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Yaml key = piece(event, depth + 1);
            String word = key instanceof Yaml.Scalar scalar ? scalar.text() : "…";
            pairs.add(new Yaml.Pair(word, key.line(), piece(events.next(), depth + 1)));
        }
        return new Yaml.Keys(pairs, line(start));
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
