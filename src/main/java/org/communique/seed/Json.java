package org.communique.seed;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import org.communique.fact.Curated;
import org.communique.fact.Sha256;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A curated record as JSON: its components in their order, without what is null, empty or left at its default. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultVisibility(usual -> usual.withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                    .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private Json() {}

    static JsonNode tree(Curated record) {
        return MAPPER.valueToTree(record);
    }

    /** SHA-256 of the record's canonical form (RFC 8785). */
    static String hash(Curated record) {
        try {
            return Sha256.of(new JsonCanonicalizer(MAPPER.writeValueAsString(record)).getEncodedUTF8());
        } catch (IOException impossible) {
            throw new IllegalStateException("Jackson writes what is no JSON", impossible);
        }
    }
}
