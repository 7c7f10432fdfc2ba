package org.communique.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the API is served.
 *
 * @param trustedDocuments the folder of documents that can be asked for by their hash, {@code *.graphql}; null: there are none
 * @param trustedDocumentsOnly whether all other documents are refused
 * @param allowedOrigins of pages that may read answers, {@code *} for all; no credentials, ever
 * @param maxAge for which caches may give an answer without asking
 * @param staleWhileRevalidate for which they may give it while they ask
 */
@ConfigurationProperties("communique.http")
record HttpSettings(
        @Nullable Path trustedDocuments,
        @DefaultValue("false") boolean trustedDocumentsOnly,
        @DefaultValue("*") Set<String> allowedOrigins,
        @DefaultValue(MAX_AGE + "s") Duration maxAge,
        @DefaultValue(STALE + "s") Duration staleWhileRevalidate) {

    /** Seconds for which an answer is fresh: a new revision is seen this much later at most, where a cache stands between. */
    static final int MAX_AGE = 10;

    /** Seconds for which a cache may serve the old answer while it fetches the new one. */
    static final int STALE = 20;

    /** What Cache-Control says of an answer without errors. */
    String cacheControl() {
        return "public, max-age=%d, stale-while-revalidate=%d"
                .formatted(maxAge.toSeconds(), staleWhileRevalidate.toSeconds());
    }
}
