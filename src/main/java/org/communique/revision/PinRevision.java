package org.communique.revision;

import org.communique.fact.Facts;
import org.communique.fact.Revision;
import org.communique.graphql.Cursors;
import org.communique.graphql.EntityTag;
import org.communique.graphql.Pinned;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets each request see one state from its beginning to its end: the current one, which is no older than the cursors and tags that it brings. */
@Component
class PinRevision implements WebGraphQlInterceptor {

    private final Adoption adoption;
    private final Facts facts;

    PinRevision(Adoption adoption, Facts facts) {
        this.adoption = adoption;
        this.facts = facts;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Revision revision = adoption.atLeast(newestKnownTo(request));
        if (revision != null) {
            request.configureExecutionInput((input, builder) ->
                    builder.graphQLContext(Pinned.context(revision, facts)).build());
        }
        return chain.next(request);
    }

    /** The newest revision that the caller has seen: its cursors and the tags of its answers tell. */
    private static int newestKnownTo(WebGraphQlRequest request) {
        String tags = String.join(",", request.getHeaders().getOrEmpty(HttpHeaders.IF_NONE_MATCH));
        return Math.max(
                Cursors.newestRevision(request.getDocument(), request.getVariables()), EntityTag.newestRevision(tags));
    }
}
