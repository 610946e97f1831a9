package no.innpass.employer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

/** Shares and days of plans. */
@Requirement("EMP-18")
class PlanSharesTest {
    @Property
    void aShareIsTheWholePercentRoundedHalfUp(
            @ForAll @IntRange(max = 1_000_000) int part, @ForAll @IntRange(min = 1, max = 1_000_000) int whole) {
        Integer told = PlanCoverageView.Covered.share(Math.min(part, whole), whole);
        assertThat(told)
                .isEqualTo(BigDecimal.valueOf(100L * Math.min(part, whole))
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                        .intValue())
                .isBetween(0, 100);
    }

    @Test
    void nothingIsAShareOfNone() {
        assertThat(PlanCoverageView.Covered.share(0, 0)).isNull();
    }

    @Test
    void bothDaysAreThePlans() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(PlanStanding.of(day, day, day)).isEqualTo(PlanStanding.RUNNING);
        assertThat(PlanStanding.of(day, day, day.plusDays(1))).isEqualTo(PlanStanding.OVER);
        assertThat(PlanStanding.of(day, day, day.minusDays(1))).isEqualTo(PlanStanding.UPCOMING);
    }
}
