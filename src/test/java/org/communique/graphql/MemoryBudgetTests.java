package org.communique.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communique.graphql.MemoryBudget.Reservation;
import org.junit.jupiter.api.Test;

/** Memory is reserved before it is used, by nobody more than a half, and small requests find some left. */
class MemoryBudgetTests {

    private static final long BYTES = 1_000_000;

    private final MemoryBudget budget = new MemoryBudget(BYTES);

    private Reservation take(String client, long bytes) {
        Reservation reservation = budget.open(client);
        reservation.grow(bytes);
        return reservation;
    }

    private void refuses(String client, long bytes) {
        long before = budget.reserved();
        assertThatThrownBy(() -> take(client, bytes)).hasMessage("the server is busy: ask again in a second");
        assertThat(budget.reserved()).isEqualTo(before);
    }

    @Test
    void oneClientGetsHalfAtMost() {
        take("a", 400_000);

        refuses("a", 200_000);
        take("b", 300_000);
    }

    @Test
    void theLastQuarterIsForSmallReservations() {
        take("a", 400_000);
        take("b", 340_000);

        refuses("c", 20_000);
        take("c", 16_000);
        take("a", 16_000);
    }

    @Test
    void nothingIsReservedBeyondTheBudget() {
        for (int i = 0; i < 62; i++) {
            take("client" + i, 16_000);
        }

        refuses("another", 16_000);
    }

    @Test
    void whatIsClosedIsGivenBackOnce() {
        Reservation first = take("a", 100_000);
        Reservation second = take("a", 300_000);
        first.close();
        first.close();

        assertThat(budget.reserved()).isEqualTo(300_000);
        second.close();
        assertThat(budget.reserved()).isZero();
        take("a", 400_000);
    }

    @Test
    void whatIsRefusedLeavesTheReservationAsItWas() {
        Reservation reservation = take("a", 400_000);

        assertThatThrownBy(() -> reservation.growTo(600_000)).isInstanceOf(ApiError.class);
        assertThat(budget.reserved()).isEqualTo(400_000);
        reservation.growTo(300_000);
        assertThat(budget.reserved()).isEqualTo(400_000);
        reservation.close();
        assertThat(budget.reserved()).isZero();
    }
}
