package org.communique.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says what a record, or a part of one, is selected, sorted, counted and searched by. All of it follows from the record alone. The index makes a
 * document of it, and one of each of its parts, so that a condition on a part is about one and the same part.
 */
public final class IndexEntry {

    /** The language of what the curators write themselves. */
    public static final String ENGLISH = "en";

    /** What words are to the record that contains them: it decides how much a hit counts, and whether words are reduced to their stems. */
    public enum Role {
        /** The name of somebody or of a place: never stemmed. */
        NAME,
        /** Another spelling of the name: never stemmed. */
        SPELLING,
        /** A heading in common words. */
        TITLE,
        /** Words quoted verbatim: a hit ranks above one in prose. */
        QUOTED,
        /** Words of the curators. */
        PROSE,
        /** Words that help to find the record but are not its own: who speaks. */
        CONTEXT
    }

    /** By what a search can be narrowed. */
    public enum Key {
        SPEAKER,
        MEETING,
        VENUE,
        TOPIC,
        SOURCE
    }

    /**
     * Words of a record.
     *
     * @param field that contains them, as the schema calls it
     * @param language BCP 47; English words are also found by their stems
     */
    public record Text(String field, String words, Role role, String language) {

        /** Returns whether the words are English. */
        public boolean english() {
            return language.equals(ENGLISH) || language.startsWith(ENGLISH + "-");
        }
    }

    private final String row;
    private final @Nullable String id;
    private final int part;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, String> sorted = new LinkedHashMap<>();
    private final List<Text> texts = new ArrayList<>();
    private Supplier<List<IndexEntry>> parts = List::of;
    private @Nullable When when;
    private boolean dated;

    private IndexEntry(String row, @Nullable String id, int part) {
        this.row = row;
        this.id = id;
        this.part = part;
    }

    /** Begins the entry of something with an id, a record or a quote; its row is the id's prefix. */
    public static IndexEntry of(String id) {
        return of(id, 0);
    }

    /** Begins the same for the one with this number, from 0, among those of its row in a record. */
    public static IndexEntry of(String id, int part) {
        return new IndexEntry(Curated.prefix(id), id, part);
    }

    /** Begins the entry of a part without an id: a speaker of a statement. */
    public static IndexEntry part(String row) {
        return part(row, 0);
    }

    /** Begins the same for a part that is a row of a list: the one with this number, from 0. */
    public static IndexEntry part(String row, int part) {
        return new IndexEntry(row, null, part);
    }

    /** Adds a value that is compared as it is: an id, a code, an enum value. Adds nothing for null. */
    public IndexEntry with(String field, @Nullable Object value) {
        return value == null ? this : with(field, List.of(value.toString()));
    }

    /** Adds values of a field that may have several; repeated ones count once. */
    public IndexEntry with(String field, Collection<String> several) {
        List<String> all = new ArrayList<>(values.getOrDefault(field, List.of()));
        all.addAll(several);
        values.put(field, all.stream().distinct().toList());
        return this;
    }

    /** Adds a name that is compared as it is, and folded by its beginning, its end and what it contains. Adds nothing for null. */
    public IndexEntry withName(String field, @Nullable String name) {
        return name == null ? this : withNames(field, List.of(name));
    }

    /** Adds several such names. */
    public IndexEntry withNames(String field, List<String> several) {
        names.put(field, List.copyOf(several));
        return with(field, several);
    }

    /** Adds a text that rows are sorted by. */
    public IndexEntry sorted(String field, String text) {
        sorted.put(field, text);
        return this;
    }

    /** Adds the date by which it is selected and sorted; null for none. */
    public IndexEntry on(@Nullable When date) {
        this.when = date;
        this.dated = true;
        return this;
    }

    /** Adds words in the curators' English; nothing for null. */
    public IndexEntry text(String field, @Nullable String words, Role role) {
        return text(field, words, role, ENGLISH);
    }

    /** Adds words; nothing for null. */
    public IndexEntry text(String field, @Nullable String words, Role role, String language) {
        if (words != null) {
            texts.add(new Text(field, words, role, language));
        }
        return this;
    }

    /** Connects it with a record by whose id a search is narrowed; with none for null. */
    public IndexEntry under(Key key, @Nullable String record) {
        return with(field(key), record);
    }

    /** Connects it with several records. */
    public IndexEntry under(Key key, Collection<String> records) {
        return with(field(key), records);
    }

    /** Connects it with the sources that are cited. */
    public IndexEntry citing(List<Citation> citations) {
        return under(Key.SOURCE, citations.stream().map(Citation::source).toList());
    }

    /** Sets its parts; who asks for its words alone has none of them made. */
    public IndexEntry parts(Supplier<List<IndexEntry>> several) {
        parts = several;
        return this;
    }

    /** Adds what another entry has, without its parts. */
    public IndexEntry like(IndexEntry other) {
        other.values.forEach(this::with);
        sorted.putAll(other.sorted);
        when = other.when;
        dated = other.dated;
        return this;
    }

    /** Returns the field of the ids that a search is narrowed by. */
    public static String field(Key key) {
        return "key." + key.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns what it is: the prefix of its id, or the name of the part. */
    public String row() {
        return row;
    }

    /** Returns its id; null where it has none. */
    public @Nullable String id() {
        return id;
    }

    /** Returns its number, from 0, among those of its row in the record. */
    public int number() {
        return part;
    }

    /** Returns its values, by field. */
    public Map<String, List<String>> values() {
        return values;
    }

    /** Returns its names, by field. */
    public Map<String, List<String>> names() {
        return names;
    }

    /** Returns the texts that it is sorted by, by field. */
    public Map<String, String> sorted() {
        return sorted;
    }

    /** Returns its words. */
    public List<Text> texts() {
        return texts;
    }

    /** Returns its date; null where it has none. */
    public @Nullable When when() {
        return when;
    }

    /** Returns whether rows of its kind have dates, be this one's known or not. */
    public boolean isDated() {
        return dated;
    }

    /** Returns its parts. */
    public List<IndexEntry> parts() {
        return parts.get();
    }

    @Override
    public String toString() {
        return Objects.requireNonNullElse(id, row + " " + part) + Arrays.asList(values, parts);
    }
}
