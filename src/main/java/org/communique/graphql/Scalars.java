package org.communique.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.IllformedLocaleException;
import org.communique.fact.Edtf;
import org.communique.fact.LanguageTag;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The schema's own scalars. */
@Component
class Scalars implements RuntimeWiringConfigurer {

    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(ExtendedScalars.Date)
                .scalar(renamed("URL", ExtendedScalars.Url))
                .scalar(TextScalar.of("EDTF", Edtf.class, Edtf::text, Edtf::parse))
                .scalar(TextScalar.of("DateTime", Instant.class, DATE_TIME::format, Instant::parse))
                .scalar(TextScalar.of("LanguageTag", String.class, tag -> tag, Scalars::languageTag));
    }

    private static GraphQLScalarType renamed(String name, GraphQLScalarType scalar) {
        return GraphQLScalarType.newScalar(scalar).name(name).build();
    }

    private static String languageTag(String text) {
        try {
            return LanguageTag.usual(text);
        } catch (IllformedLocaleException none) {
            throw new IllegalArgumentException(Echo.of(text) + " is no BCP 47 language tag", none);
        }
    }
}
