package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import graphql.GraphQLContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.fact.Facts;
import org.communique.fact.Revision;
import org.communique.fact.Store;
import org.communique.graphql.ApiError;
import org.communique.graphql.Cursors;
import org.communique.graphql.Pinned;
import org.communique.list.Lists;
import org.communique.revision.Dataset.KindCount;
import org.junit.jupiter.api.Test;

class PinRevisionTests {

    private static final Revision REVISION = new Revision(
            4, Instant.parse("2024-07-24T09:30:00Z"), "d1", Map.of("state", 2, "quote", 5), Set.of(), null);

    private final Adoption adoption = mock(Adoption.class);

    /** The context that the request is executed with. */
    private GraphQLContext context(String document, Map<String, Object> variables) {
        Pinned pinned = new PinRevision(adoption, mock(Facts.class), mock(Lists.class))
                .pin(Cursors.newestRevision(document, variables), "");
        return GraphQLContext.of(pinned == null ? Map.of() : pinned.context());
    }

    @Test
    void pinsTheCurrentRevision() {
        when(adoption.atLeast(0)).thenReturn(REVISION);

        assertThat(Pinned.of(context("{ dataset { revision } }", Map.of()))).isSameAs(REVISION);
    }

    @Test
    void asksForARevisionNoOlderThanTheRequestsCursors() {
        String cursor = "WzEsImFiIiw3LDAsMV0"; // [1,"ab",7,0,1]
        when(adoption.atLeast(7)).thenReturn(REVISION);

        assertThat(Pinned.of(context("query q($c: String) { x }", Map.of("c", cursor))))
                .isSameAs(REVISION);
    }

    @Test
    void asksForARevisionNoOlderThanTheAnswersThatTheCallerHas() {
        when(adoption.atLeast(9)).thenReturn(REVISION);

        Pinned pinned = new PinRevision(adoption, mock(Facts.class), mock(Lists.class))
                .pin(0, "W/\"8.%1$s\", \"9.%1$s\"".formatted("0".repeat(32)));

        assertThat(pinned).isNotNull().extracting(Pinned::revision).isSameAs(REVISION);
    }

    @Test
    void letsARequestPassBeforeTheFirstRevision() {
        GraphQLContext context = context("{ __typename }", Map.of());

        assertThatExceptionOfType(ApiError.class)
                .isThrownBy(() -> Pinned.of(context))
                .withMessageContaining("nothing has been published yet");
    }

    @Test
    void tellsWhatTheStateIs() {
        when(adoption.atLeast(0)).thenReturn(REVISION);
        Store store = mock(Store.class);
        when(store.embedded()).thenReturn(true);

        assertThat(new DatasetController(store).dataset(context("{ x }", Map.of())))
                .isEqualTo(new Dataset(
                        4,
                        Instant.parse("2024-07-24T09:30:00Z"),
                        "d1",
                        List.of(new KindCount("QUOTE", 5), new KindCount("STATE", 2)),
                        "CC-BY-4.0",
                        true));
    }
}
