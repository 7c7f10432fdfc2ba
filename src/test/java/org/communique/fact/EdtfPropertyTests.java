package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EdtfPropertyTests {

    private static final int CASES = 5_000;
    private static final LocalDate DAY_0 = LocalDate.of(2021, 12, 31);
    private static final int DAYS = 1_300;

    @Test
    void readsWhatJavaTimeWrites() {
        var readings = new RandomReadings(20240724, 1, 9999);

        assertThat(Stream.generate(readings::next).limit(CASES))
                .allSatisfy(reading ->
                        assertThat(Reading.of(Edtf.parse(reading.text()))).isEqualTo(reading));
    }

    @Test
    void refusesIntervalsThatRunBackwardsAndNoOthers() {
        var readings = new RandomReadings(20230805, 2022, 2024);

        for (int i = 0; i < CASES; i++) {
            Reading start = readings.single();
            Reading end = readings.single();
            Reading interval = RandomReadings.between(start, end);
            if (RandomReadings.isBackwards(start, end)) {
                assertThatThrownBy(() -> Edtf.parse(interval.text()))
                        .isExactlyInstanceOf(EdtfException.class)
                        .hasMessageEndingWith(": an interval that runs backwards is not accepted");
            } else {
                assertThat(Reading.of(Edtf.parse(interval.text()))).isEqualTo(interval);
            }
        }
    }

    @Test
    void relatesDatesAsTheirSetsOfDaysDo() {
        var readings = new RandomReadings(20230807, 2022, 2024);

        for (int i = 0; i < CASES; i++) {
            Reading one = readings.next();
            Reading other = readings.next();
            assertThat(Relations.of(Edtf.parse(one.text()), Edtf.parse(other.text())))
                    .as("%s and %s", one.text(), other.text())
                    .isEqualTo(relations(days(one), days(other)));
        }
    }

    @Test
    void readsOrRefusesWhateverIsWrittenWithTheCharactersOfDates() {
        var random = new Random(1978);
        String characters = "0122-/.?~%[]TXYES ";

        for (int i = 0; i < CASES; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "2024-07" : "");
            random.ints(random.nextInt(12), 0, characters.length()).forEach(at -> text.append(characters.charAt(at)));
            try {
                assertThat(Edtf.parse(text.toString())).hasToString(text.toString());
            } catch (EdtfException refused) {
                assertThat(refused).hasMessageStartingWith("EDTF \"");
            }
        }
    }

    private static Relations relations(BitSet one, BitSet other) {
        var outside = (BitSet) one.clone();
        outside.andNot(other);
        return new Relations(
                one.intersects(other),
                outside.isEmpty(),
                one.length() <= other.nextSetBit(0),
                other.length() <= one.nextSetBit(0));
    }

    /** Day by day; day 0 and the last one are outside all bounds, so only an open side has them. */
    private static BitSet days(Reading reading) {
        var days = new BitSet(DAYS);
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = DAY_0.plus(day, ChronoUnit.DAYS);
            boolean tooEarly = reading.earliest() != null && date.isBefore(reading.earliest());
            boolean tooLate = reading.latest() != null && date.isAfter(reading.latest());
            days.set(day, !tooEarly && !tooLate);
        }
        return days;
    }
}
