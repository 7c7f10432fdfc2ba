package org.communique.fact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.fact.Claim.State;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** How MongoDB stores a number that was taken to publish a revision under. What only a revision has is null before it is one. */
@Document(Revisions.COLLECTION)
record RevisionDocument(
        @Id int number,
        State state,
        String owner,
        Instant lease,
        @Nullable Instant publishedAt,
        @Nullable String digest,
        @Nullable Map<String, Integer> counts,
        @Nullable Changes changed,
        @Nullable List<SeedFile> files) {

    /** A file of the seed. File names have dots, so they are values, not keys. */
    record SeedFile(String file, String sha256) {}

    /** Makes the document of a number that was just taken. */
    static RevisionDocument claimed(int number, String owner, Instant lease) {
        return new RevisionDocument(number, State.PUBLISHING, owner, lease, null, null, null, null, null);
    }

    static List<SeedFile> files(Map<String, String> files) {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> new SeedFile(file.getKey(), file.getValue()))
                        .toList();
    }

    Claim claim() {
        return new Claim(number, state, owner, lease);
    }

    Revision revision(Set<Integer> abandoned, @Nullable Moment moment) {
        return new Revision(
                number,
                Objects.requireNonNull(publishedAt),
                Objects.requireNonNull(digest),
                Map.copyOf(Objects.requireNonNull(counts)),
                Set.copyOf(abandoned),
                moment);
    }

    Map<String, String> filesByName() {
        return files == null ? Map.of() : files.stream().collect(Collectors.toMap(SeedFile::file, SeedFile::sha256));
    }
}
