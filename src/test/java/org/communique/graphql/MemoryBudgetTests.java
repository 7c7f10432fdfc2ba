package org.communique.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communique.graphql.MemoryBudget.Reservation;
import org.junit.jupiter.api.Test;

/** Memory is reserved before it is used, by nobody more than a half, and small requests find some left. */
class MemoryBudgetTests {

    private static final long STEP = MemoryBudget.SMALL;
    private static final long BYTES = 64 * STEP;

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
        take("a", 26 * STEP);

        refuses("a", 12 * STEP);
        take("b", 20 * STEP);
    }

    @Test
    void theLastQuarterIsForSmallReservations() {
        take("a", 26 * STEP);
        take("b", 22 * STEP);

        refuses("c", STEP + 1);
        take("c", STEP);
        take("a", STEP);
    }

    @Test
    void nothingIsReservedBeyondTheBudget() {
        for (int i = 0; i < 64; i++) {
            take("client" + i, STEP);
        }

        refuses("another", STEP);
    }

    @Test
    void whatIsClosedIsGivenBackOnce() {
        Reservation first = take("a", 6 * STEP);
        Reservation second = take("a", 20 * STEP);
        first.close();
        first.close();

        assertThat(budget.reserved()).isEqualTo(20 * STEP);
        second.close();
        assertThat(budget.reserved()).isZero();
        take("a", 26 * STEP);
    }

    @Test
    void aReservationIsTakenInStepsOfASmallOne() {
        Reservation reservation = take("a", 1);
        reservation.grow(STEP - 1);

        assertThat(budget.reserved()).isEqualTo(STEP);
        reservation.grow(1);
        assertThat(budget.reserved()).isEqualTo(2 * STEP);
        reservation.close();
        assertThat(budget.reserved()).isZero();
    }

    @Test
    void whatIsRefusedLeavesTheReservationAsItWas() {
        Reservation reservation = take("a", 26 * STEP);

        assertThatThrownBy(() -> reservation.growTo(38 * STEP)).isInstanceOf(ApiError.class);
        assertThat(budget.reserved()).isEqualTo(26 * STEP);
        reservation.growTo(20 * STEP);
        assertThat(budget.reserved()).isEqualTo(26 * STEP);
        reservation.close();
        assertThat(budget.reserved()).isZero();
    }
}
