package no.innpass.candidate;

import java.util.Optional;
import no.innpass.shared.Days;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/**
 * A test in one skill that is booked, or waited for (CAN-07).
 *
 * @param day of the test; {@link Days#NONE} on the waiting list
 * @param level code of the level that is tested, 1 to 7; 0 if not stated: then it answers a demand for any level
 */
public record PlannedTest(int day, int level) {
    public PlannedTest {
        Days.requireDay(day);
        LanguageLevel.ofCode(level);
    }

    /** True when passing it would meet a demand for this level. */
    public boolean answers(int demanded) {
        return level == 0 || level >= demanded;
    }

    public boolean dated() {
        return day != Days.NONE;
    }

    /** The bit above the three of the level says that there is a test. */
    static void pack(Optional<PlannedTest> test, PackedWriter out) {
        out.count(test.map(planned -> 8 | planned.level()).orElse(0));
        out.count(test.map(PlannedTest::day).orElse(Days.NONE));
    }

    static Optional<PlannedTest> unpack(PackedReader in) {
        int level = in.size();
        int day = in.size();
        return level == 0 ? Optional.empty() : Optional.of(new PlannedTest(day, level & 7));
    }

    /** The first layout kept the day alone. */
    static Optional<PlannedTest> unpackDay(PackedReader in) {
        int day = in.size();
        return day == Days.NONE ? Optional.empty() : Optional.of(new PlannedTest(day, 0));
    }
}
