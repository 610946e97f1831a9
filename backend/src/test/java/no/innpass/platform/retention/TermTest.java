package no.innpass.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

/** Where a term ends: at the beginning of a Norwegian day, in summer and winter time. */
@Requirement("PRI-12")
class TermTest {
    @Test
    void theEndOfTheSettingNamesTheUnit() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThat(Term.before(today, "a.months", 6)).isEqualTo(Instant.parse("2026-05-20T22:00:00Z"));
        assertThat(Term.before(today, "a.weeks", 12)).isEqualTo(Instant.parse("2026-08-28T22:00:00Z"));
        assertThat(Term.before(today, "audit.years", 5)).isEqualTo(Instant.parse("2021-11-20T23:00:00Z"));
        assertThat(Term.before(today, "a.days", 1)).isEqualTo(Instant.parse("2026-11-19T23:00:00Z"));
    }

    @Test
    void aPeriodWithoutLengthOrUnitIsRefused() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThatThrownBy(() -> Term.before(today, "a.months", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Term.before(today, "a.moons", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
