package org.communique.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Documents that were read and found valid, so that each is read once. Those with errors are not kept. */
@Component
class Documents implements PreparsedDocumentProvider {

    /** Characters of all documents kept; a document takes about 50 bytes a character. */
    private static final int KEPT = 1_000_000;

    private final RequestLimits limits;
    private final ParserOptions options;
    private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
            .build();

    Documents(RequestLimits limits) {
        this.limits = limits;
        this.options = ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .maxCharacters(limits.documentCharacters())
                .maxTokens(limits.documentTokens())
                .maxWhitespaceTokens(limits.documentCharacters())
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> read) {
        String text = input.getQuery();
        if (text.length() > limits.documentCharacters()) {
            throw new Refused(ApiError.documentTooLong(limits.documentCharacters(), text.length()));
        }
        PreparsedDocumentEntry entry = known.getIfPresent(text);
        if (entry == null) {
            if (hasLongNumber(text)) {
                throw new Refused(ApiError.numberTooLong(Limits.DIGITS));
            }
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new Refused(ApiError.brokenText());
            }
            input.getGraphQLContext().put(ParserOptions.class, options);
            entry = read.apply(input);
            if (!entry.hasErrors()) {
                known.put(text, entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }

    private static boolean hasLongNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits > Limits.DIGITS) {
                return true;
            }
        }
        return false;
    }
}
