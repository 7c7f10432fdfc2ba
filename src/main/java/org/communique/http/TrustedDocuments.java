package org.communique.http;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.fact.Sha256;
import org.communique.graphql.ApiError;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** The documents that a request can name by their SHA-256 instead of sending them. They are read once, at the start. */
final class TrustedDocuments {

    /** Where Apollo's clients put the hash, within {@code extensions}. */
    static final String PERSISTED_QUERY = "persistedQuery";

    private static final Logger log = LoggerFactory.getLogger(TrustedDocuments.class);
    private static final String PROPERTY = "communique.http.trusted-documents";
    private static final String PREFIX = "sha256:";
    private static final List<String> ENDINGS = List.of(".graphql", ".gql");

    private final Map<String, String> byHash = new HashMap<>();
    private final boolean only;

    TrustedDocuments(@Nullable Path folder, boolean only, GraphQLSchema schema) {
        this.only = only;
        if (folder != null) {
            read(folder, schema);
        }
        if (only && byHash.isEmpty()) {
            throw new InvalidConfigurationPropertyValueException(
                    PROPERTY + "-only", true, "no folder with documents is named, so nothing could be answered");
        }
    }

    private void read(Path folder, GraphQLSchema schema) {
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(TrustedDocuments::isDocument).sorted().toList()) {
                read(file, schema, problems);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add("the folder cannot be read");
        }
        if (!problems.isEmpty()) {
            throw new InvalidConfigurationPropertyValueException(PROPERTY, folder, String.join("; ", problems));
        }
    }

    private void read(Path file, GraphQLSchema schema, List<String> problems) {
        try {
            String text = Files.readString(file);
            byHash.put(Sha256.of(text), text);
            warn(
                    file,
                    ParseAndValidate.parseAndValidate(
                            schema, ExecutionInput.newExecutionInput(text).build()));
        } catch (CharacterCodingException broken) {
            problems.add(file + " is not UTF-8");
        } catch (IOException unreadable) {
            problems.add(file + " cannot be read");
        }
    }

    /** A document that the schema has left behind fails for those who ask for it, not for everybody. */
    private static void warn(Path file, ParseAndValidateResult result) {
        result.getErrors().stream()
                .findFirst()
                .ifPresent(error -> log.warn("Trusted document {} cannot be answered: {}", file, error.getMessage()));
    }

    private static boolean isDocument(Path file) {
        return ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith) && Files.isRegularFile(file);
    }

    /** The document that the question is about. */
    String documentOf(Question question) {
        String query = question.query();
        String hash = hash(question);
        if (query == null) {
            return trusted(question, hash);
        }
        if (hash != null && !hash.equals(Sha256.of(query))) {
            throw ApiError.badRequest("the document is another one than its hash says");
        }
        if (only && !byHash.containsKey(Sha256.of(query))) {
            throw ApiError.untrustedDocument();
        }
        return query;
    }

    private String trusted(Question question, @Nullable String hash) {
        String trusted = byHash.get(hash);
        if (trusted != null) {
            return trusted;
        }
        throw question.documentId() != null
                ? ApiError.unknownDocument(question.documentId())
                : ApiError.persistedQueryNotFound();
    }

    /** The hash that the question names, empty where it names one of another form; null where it names none. */
    private static @Nullable String hash(Question question) {
        String id = question.documentId();
        String apollo = persistedQuery(question.extensions().get(PERSISTED_QUERY));
        if (id == null) {
            return apollo;
        }
        String hash = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : "";
        if (apollo != null && !apollo.equals(hash)) {
            throw ApiError.badRequest("documentId and persistedQuery name different documents");
        }
        return hash;
    }

    private static @Nullable String persistedQuery(@Nullable Object extension) {
        if (extension == null) {
            return null;
        }
        if (extension instanceof Map<?, ?> entry && entry.get("sha256Hash") instanceof String hash) {
            return hash;
        }
        throw ApiError.badRequest("persistedQuery must be an object with a sha256Hash");
    }
}
