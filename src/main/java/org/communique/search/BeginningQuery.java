package org.communique.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Satisfied by documents with a word that begins so. Reads the words from there on; Lucene's PrefixQuery makes an automaton first, which took a tenth of a
 * search.
 */
final class BeginningQuery extends MultiTermQuery {

    private final BytesRef beginning;

    BeginningQuery(String field, String beginning) {
        super(field, CONSTANT_SCORE_BLENDED_REWRITE);
        this.beginning = new BytesRef(beginning);
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return new Beginning(terms.iterator(), beginning);
    }

    private static final class Beginning extends FilteredTermsEnum {

        private final BytesRef beginning;

        Beginning(TermsEnum words, BytesRef beginning) {
            super(words);
            this.beginning = beginning;
            setInitialSeekTerm(beginning);
        }

        @Override
        protected AcceptStatus accept(BytesRef word) {
            return StringHelper.startsWith(word, beginning) ? AcceptStatus.YES : AcceptStatus.END;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(getField())) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String in) {
        return getField() + ":" + beginning.utf8ToString() + "*";
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && ((BeginningQuery) other).beginning.equals(beginning);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), beginning);
    }
}
