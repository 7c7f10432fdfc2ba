package org.communique.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.Nullness;
import org.springframework.graphql.execution.GraphQlSource;

/** References that answer themselves keep what the contract promises; the inspection of the schema does not see through them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
class ReferencesTests {

    @Autowired
    private GraphQlSource source;

    @Test
    void aFieldMayBeNullWhereItsReferenceMay() {
        Map<String, Boolean> inRecords = new TreeMap<>();
        Map<String, Boolean> inContract = new TreeMap<>();
        source.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .forEach(type -> type.getFieldDefinitions().forEach(field -> {
                    if (fetcher(type, field) instanceof ReferenceFetcher reference) {
                        String name = type.getName() + "." + field.getName();
                        Nullness nullness = Nullness.forMethodReturnType(reference.accessor());
                        inRecords.put(name, nullness != Nullness.NON_NULL);
                        inContract.put(name, GraphQLTypeUtil.isNullable(field.getType()));
                    }
                }));
        assertThat(inContract)
                .isEqualTo(inRecords)
                .containsEntry("Statement.venue", true)
                .containsEntry("Citation.source", false);
    }

    private Object fetcher(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return source.schema().getCodeRegistry().getDataFetcher(type, field);
    }
}
