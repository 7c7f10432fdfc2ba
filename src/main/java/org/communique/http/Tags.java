package org.communique.http;

import org.communique.fact.Revision;
import org.communique.graphql.EntityTag;

/**
 * Names answers, before they are made.
 *
 * @param release of the program: another one may answer otherwise
 */
record Tags(String release) {

    /** The tag of the answer to a question that is put to the state, in that coding. */
    EntityTag of(Asked asked, Revision state, Coding coding) {
        return EntityTag.of(
                state.number(),
                state.digest(),
                state.publishedAt().toString(),
                release,
                asked.type().header(),
                coding.name(),
                asked.document(),
                String.valueOf(asked.operationName()),
                Json.text(asked.variables()));
    }
}
