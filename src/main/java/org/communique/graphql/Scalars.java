package org.communique.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import org.communique.fact.Edtf;
import org.communique.fact.LanguageTag;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The schema's own scalars. */
@Component
class Scalars implements RuntimeWiringConfigurer {

    private static final int DATE_LENGTH = 10;

    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(TextScalar.of("Date", LocalDate.class, LocalDate::toString, Scalars::date))
                .scalar(renamed("URL", ExtendedScalars.Url))
                .scalar(TextScalar.of("EDTF", Edtf.class, Edtf::text, Edtf::parse))
                .scalar(TextScalar.of("DateTime", Instant.class, DATE_TIME::format, Instant::parse))
                .scalar(TextScalar.of("LanguageTag", String.class, tag -> tag, Scalars::languageTag));
    }

    private static GraphQLScalarType renamed(String name, GraphQLScalarType scalar) {
        return GraphQLScalarType.newScalar(scalar).name(name).build();
    }

    /** A day that there is: of four digits of year, two of month and two of day. */
    private static LocalDate date(String text) {
        try {
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException none) {
            // told below
        }
        throw new IllegalArgumentException(Echo.of(text) + " is no day of the form YYYY-MM-DD");
    }

    private static String languageTag(String text) {
        try {
            return LanguageTag.usual(text);
        } catch (IllformedLocaleException none) {
            throw new IllegalArgumentException(Echo.of(text) + " is no BCP 47 language tag", none);
        }
    }
}
