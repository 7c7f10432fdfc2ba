package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;

/** The contract in {@code schema/} and the code say the same. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
class SchemaTests {

    @Autowired
    private ObjectProvider<RuntimeWiringConfigurer> wiring;

    @Test
    void everyFieldOfTheContractHasAReaderThatAgreesWithIt() throws Exception {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls");
        SchemaReport[] report = new SchemaReport[1];
        GraphQlSource.schemaResourceBuilder()
                .schemaResources(files)
                .configureRuntimeWiring(builder -> wiring.orderedStream().forEach(one -> one.configure(builder)))
                .inspectSchemaMappings(found -> report[0] = found)
                .build();
        assertThat(report[0].unmappedFields()).isEmpty();
        assertThat(report[0].unmappedArguments()).isEmpty();
        assertThat(report[0].unmappedRegistrations()).isEmpty();
        assertThat(report[0].fieldNullnessErrors()).isEmpty();
        assertThat(report[0].argumentNullnessErrors()).isEmpty();
        assertThat(report[0].skippedTypes()).isEqualTo(List.of());
    }
}
