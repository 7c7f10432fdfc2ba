package org.communique.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record that search finds. It must follow from the record alone: what other records say of it is looked up when it is searched. */
public interface Searchable extends Node {

    /** The language of what we write ourselves. */
    String ENGLISH = "en";

    /** By which words it is found, and by what a search is narrowed to it. */
    Entry entry();

    /** What stands inside this record and is found by itself: a statement's quotes. */
    default List<? extends Searchable> inner() {
        return List.of();
    }

    /** What words are to the record that they stand in: it decides how much a hit counts, and whether words are reduced to their stems. */
    enum Role {
        /** The name of somebody or of a place: never stemmed. */
        NAME,
        /** Another spelling of the name: never stemmed. */
        SPELLING,
        /** A heading in common words. */
        TITLE,
        /** Words quoted verbatim: a hit ranks above one in prose. */
        QUOTED,
        /** Words of ours. */
        PROSE,
        /** Words that help to find the record but are not its own: who speaks. */
        CONTEXT
    }

    /** By what a search can be narrowed. */
    enum Key {
        SPEAKER,
        MEETING,
        VENUE,
        TOPIC,
        SOURCE
    }

    /**
     * Words of a record.
     *
     * @param field where they stand, as the schema calls it
     * @param language BCP 47; English words are also found by their stems
     */
    record Text(String field, String words, Role role, String language) {

        /** Whether the words are English. */
        public boolean english() {
            return language.equals(ENGLISH) || language.startsWith(ENGLISH + "-");
        }
    }

    /** All that a record is found by: its texts, its date, and the ids that it is connected with. */
    record Entry(List<Text> texts, @Nullable When when, Map<Key, List<String>> keys) {

        /** An entry without words, of that date. */
        public static Entry on(@Nullable When when) {
            return new Entry(List.of(), when, Map.of());
        }

        /** The same with English words; without them where there are none. */
        public Entry with(String field, @Nullable String words, Role role) {
            return with(field, words, role, ENGLISH);
        }

        /** The same with words; without them where there are none. */
        public Entry with(String field, @Nullable String words, Role role, String language) {
            if (words == null) {
                return this;
            }
            List<Text> more = new ArrayList<>(texts);
            more.add(new Text(field, words, role, language));
            return new Entry(List.copyOf(more), when, keys);
        }

        /** The same, connected with the record of that id, if any. */
        public Entry under(Key key, @Nullable String id) {
            return id == null ? this : under(key, List.of(id));
        }

        /** The same, connected with the records of those ids. */
        public Entry under(Key key, List<String> ids) {
            if (ids.isEmpty()) {
                return this;
            }
            Map<Key, List<String>> more = new EnumMap<>(Key.class);
            more.putAll(keys);
            more.put(key, List.copyOf(ids));
            return new Entry(texts, when, Map.copyOf(more));
        }

        /** The same, connected with the sources that are cited. */
        public Entry citing(List<Citation> citations) {
            return under(
                    Key.SOURCE,
                    citations.stream().map(Citation::source).distinct().toList());
        }
    }
}
