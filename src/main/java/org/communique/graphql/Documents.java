package org.communique.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents that were read and found valid, so that each is read once. Those with errors are not kept. */
@Component
public class Documents implements PreparsedDocumentProvider {

    /** Heap that all documents kept take at most. */
    private static final long KEPT_BYTES = 32L * 1024 * 1024;
    /** Heap that a node of a document takes at most, as the parser makes it. */
    private static final int NODE_BYTES = 400;

    private final RequestLimits limits;
    private final ParserOptions options;
    private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String text, PreparsedDocumentEntry entry) -> heapBytes(text, entry.getDocument()))
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
            entry = read(input, read);
            if (!entry.hasErrors()) {
                known.put(text, entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }

    /** Estimates the heap of a document, what is remembered of its operations included; never too low. */
    static int heapBytes(String text, Document document) {
        int nodes = 0;
        Deque<Node<?>> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            nodes++;
            open.pop().getChildren().forEach(open::push);
        }
        int operations =
                document.getDefinitionsOfType(OperationDefinition.class).size();
        return operations * KnownOperation.HEAP_BYTES + 2 * text.length() + nodes * NODE_BYTES;
    }

    /**
     * Returns the variables that the operation declares, of those that a request has; all operations' where none is named. None of a document that
     * cannot be read, which is refused later.
     */
    public Map<String, @Nullable Object> declared(
            String text, @Nullable String operationName, Map<String, @Nullable Object> variables) {
        Document document = variables.isEmpty() ? null : document(text);
        if (document == null) {
            return Map.of();
        }
        Map<String, @Nullable Object> declared = new LinkedHashMap<>();
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            if (operationName == null || operationName.equals(operation.getName())) {
                for (VariableDefinition variable : operation.getVariableDefinitions()) {
                    if (variables.containsKey(variable.getName())) {
                        declared.put(variable.getName(), variables.get(variable.getName()));
                    }
                }
            }
        }
        return declared;
    }

    private @Nullable Document document(String text) {
        PreparsedDocumentEntry entry = known.getIfPresent(text);
        if (entry != null) {
            return entry.getDocument();
        }
        return text.length() > limits.documentCharacters() || hasLongNumber(text) ? null : parsed(text);
    }

    /** What the parser cannot read is refused, whatever it throws; what fails behind the parser is a fault of ours. */
    private PreparsedDocumentEntry read(ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> read) {
        input.getGraphQLContext().put(ParserOptions.class, options);
        try {
            return read.apply(input);
        } catch (AbortExecutionException refused) {
            throw refused;
        } catch (RuntimeException fault) {
            if (parsed(input.getQuery()) != null) {
                throw fault;
            }
            throw new Refused(ApiError.unreadable());
        }
    }

    /** The document; null where the parser cannot read the text. */
    private @Nullable Document parsed(String text) {
        try {
            return new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(text)
                            .parserOptions(options)
                            .build());
        } catch (RuntimeException unreadable) {
            return null;
        }
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
