package org.communique.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.communique.fact.IndexEntry.Role;
import org.communique.index.IndexFields;
import org.communique.index.text.Token;

/**
 * What is asked as a question to the index: every term in some field, the best field counts.
 *
 * @param roles of the words that are looked at
 */
record Questions(Set<Role> roles) {

    /** Looks at everything. */
    static final Questions ANYWHERE = new Questions(EnumSet.allOf(Role.class));
    /** Looks at a record's own words. */
    static final Questions OWN_WORDS = new Questions(EnumSet.complementOf(EnumSet.of(Role.CONTEXT)));

    private static final float STEM = 0.5f;
    private static final float PREFIX = 0.25f;
    private static final float NEARBY = 0.5f;
    private static final float TIE = 0.1f;
    /** Words that a misspelt one is tried as, over all words and roles together. */
    private static final int MAX_TRIALS = 800;

    private static final int MAX_TRIALS_A_WORD = 50;

    /** The records that have all terms. */
    Query all(Asked asked) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        asked.terms().forEach(term -> all.add(best(role -> term(term, role)), Occur.MUST));
        asked.asides().forEach(term -> all.add(best(role -> term(term, role)), Occur.SHOULD));
        List<Token> words =
                asked.terms().stream().flatMap(term -> term.words().stream()).toList();
        if (asked.terms().size() > 1) {
            all.add(
                    best(role -> List.of(weighted(phrase(words, IndexFields.exact(role), 1), role, NEARBY))),
                    Occur.SHOULD);
        }
        return asked.terms().isEmpty() ? new MatchNoDocsQuery("no words") : all.build();
    }

    /** The records that have all terms, or words that are spelt much like them. */
    Query alike(Asked asked, Spellings spellings) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Token> words =
                asked.terms().stream().flatMap(term -> term.words().stream()).toList();
        int trials = Math.min(MAX_TRIALS_A_WORD, MAX_TRIALS / (roles.size() * Math.max(1, words.size())));
        for (Token word : words) {
            List<Query> ways = new ArrayList<>();
            for (Role role : roles) {
                ways.add(alike(word, role, trials, spellings));
            }
            all.add(new DisjunctionMaxQuery(ways, TIE), Occur.MUST);
        }
        return words.isEmpty() ? new MatchNoDocsQuery("no words") : all.build();
    }

    private Query best(Function<Role, Collection<Query>> ways) {
        List<Query> all = new ArrayList<>();
        roles.forEach(role -> all.addAll(ways.apply(role)));
        return new DisjunctionMaxQuery(all, TIE);
    }

    private static List<Query> term(Asked.Term term, Role role) {
        if (term.phrase()) {
            return List.of(weighted(phrase(term.words(), IndexFields.exact(role), 0), role, 1));
        }
        Token word = term.words().get(0);
        List<Query> ways = new ArrayList<>();
        ways.add(weighted(new TermQuery(new Term(IndexFields.exact(role), word.word())), role, 1));
        if (IndexFields.stemmed(role)) {
            ways.add(weighted(new TermQuery(new Term(IndexFields.stem(role), word.stem())), role, STEM));
        }
        if (term.open()) {
            Query longer = new BeginningQuery(IndexFields.exact(role), word.word());
            ways.add(weighted(new ConstantScoreQuery(longer), role, PREFIX));
        }
        return ways;
    }

    private static Query phrase(List<Token> words, String field, int slop) {
        return new PhraseQuery(slop, field, words.stream().map(Token::word).toArray(String[]::new));
    }

    private static Query alike(Token word, Role role, int trials, Spellings spellings) throws IOException {
        Term term = new Term(IndexFields.exact(role), word.word());
        int edits = Alike.edits(word.word());
        return weighted(edits == 0 ? new TermQuery(term) : spellings.alike(term, edits, trials), role, 1);
    }

    private static Query weighted(Query query, Role role, float factor) {
        return new BoostQuery(query, weight(role) * factor);
    }

    /** With BM25, by which one word counts between 0.3 and 1, four times as much is always more. */
    private static float weight(Role role) {
        return switch (role) {
            case NAME -> 10;
            case SPELLING, TITLE -> 8;
            case QUOTED -> 4;
            case PROSE -> 1;
            case CONTEXT -> 0.5f;
        };
    }
}
