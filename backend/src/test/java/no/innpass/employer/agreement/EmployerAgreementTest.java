package no.innpass.employer.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where an agreement stands and which days are counted against it. */
@Requirement("EMP-16")
class EmployerAgreementTest {
    private static final LocalDate START = LocalDate.of(2024, 2, 29);

    @Property
    void whatIsCountedLiesWithinTheAgreementAndNotAheadOfToday(
            @ForAll AgreementKind kind,
            @ForAll @IntRange(max = 2000) int length,
            @ForAll @IntRange(max = 2000) int ended,
            @ForAll @IntRange(min = -100, max = 2200) int today) {
        EmployerAgreement one =
                agreement(kind, length, ended % 3 == 0 ? START.plusDays(Math.min(ended, length)) : null);
        LocalDate now = START.plusDays(today);
        EmployerAgreement.CountedDays days = one.counted(now);
        assertThat(days.since()).isBetween(START, days.until());
        if (!now.isBefore(START) && !one.lastDay().isBefore(START)) {
            assertThat(days.until()).isBeforeOrEqualTo(now).isBeforeOrEqualTo(one.lastDay());
        }
        if (kind == AgreementKind.STANDING_COMMITMENT) {
            assertThat(days.until()).isBefore(days.since().plusYears(1).plusDays(1));
        }
    }

    @Property
    void itHoldsExactlyOnItsDays(
            @ForAll @IntRange(max = 400) int length, @ForAll @IntRange(min = -10, max = 420) int today) {
        EmployerAgreement one = agreement(AgreementKind.INTAKE, length, null);
        assertThat(one.standing(START.plusDays(today)))
                .isEqualTo(
                        today < 0
                                ? AgreementStanding.UPCOMING
                                : today > length ? AgreementStanding.OVER : AgreementStanding.IN_FORCE);
    }

    @Test
    void oneThatIsEndedOnItsFirstDayIsOverAlsoBeforeIt() {
        assertThat(agreement(AgreementKind.COOPERATION, 10, START).standing(START.minusDays(9)))
                .isEqualTo(AgreementStanding.OVER);
    }

    @Test
    void aStandingCommitmentIsCountedByYearsOfItsOwn() {
        EmployerAgreement one = agreement(AgreementKind.STANDING_COMMITMENT, 1000, null);
        assertThat(one.counted(LocalDate.of(2025, 3, 1)))
                .isEqualTo(new EmployerAgreement.CountedDays(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 1)));
    }

    private static EmployerAgreement agreement(AgreementKind kind, int length, @Nullable LocalDate ended) {
        return new EmployerAgreement(
                new UUID(0, 1),
                new UUID(0, 2),
                kind,
                new UUID(0, 3),
                null,
                null,
                3,
                START,
                START.plusDays(length),
                null,
                null,
                ended,
                null,
                null,
                1);
    }
}
