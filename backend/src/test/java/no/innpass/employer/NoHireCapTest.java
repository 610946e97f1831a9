package no.innpass.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("OVS-03")
class NoHireCapTest {
    private static final NoHireCap CAP = new NoHireCap(3, 3, 5, 8);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void theCapFollowsTheSize() {
        assertThat(CAP.of(SizeBand.S1_4)).isEqualTo(3);
        assertThat(CAP.of(SizeBand.S5_19)).isEqualTo(3);
        assertThat(CAP.of(SizeBand.S20_49)).isEqualTo(5);
        assertThat(CAP.of(SizeBand.S50_PLUS)).isEqualTo(8);
    }

    @Test
    void theFourthIsOneTooManyUntilALeaderLetsItGoOn() {
        assertThat(NoHireCap.stops(3, 3, null, TODAY)).isFalse();
        assertThat(NoHireCap.stops(4, 3, null, TODAY)).isTrue();
        assertThat(NoHireCap.stops(4, 3, TODAY, TODAY)).isFalse();
        assertThat(NoHireCap.stops(4, 3, TODAY.minusDays(1), TODAY)).isTrue();
    }
}
