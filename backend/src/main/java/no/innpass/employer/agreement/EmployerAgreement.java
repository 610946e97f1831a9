package no.innpass.employer.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code employer_agreement}.
 *
 * @param providerId the provider that it is with; always there for INTAKE
 * @param officeId the office of who made it
 * @param number places a year for a standing commitment, most people in the period for an intake, else a goal in places
 * @param to last day that was agreed
 * @param endedOn first day on which it does not hold any longer, where it was ended before its last day
 * @param madeBy staff member; absent where a file brought it
 */
public record EmployerAgreement(
        UUID id,
        UUID employerId,
        AgreementKind kind,
        @Nullable UUID providerId,
        @Nullable UUID officeId,
        @Nullable String otherParties,
        @Nullable Integer number,
        LocalDate from,
        LocalDate to,
        @Nullable String goals,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate endedOn,
        @Nullable String endWords,
        @Nullable UUID madeBy,
        long version) {

    /** The last day on which it holds; before the first one where it never did. */
    public LocalDate lastDay() {
        return endedOn != null && !endedOn.isAfter(to) ? endedOn.minusDays(1) : to;
    }

    /** One that was ended on its first day never holds, and is over at once. */
    public AgreementStanding standing(LocalDate today) {
        if (lastDay().isBefore(today) || lastDay().isBefore(from)) {
            return AgreementStanding.OVER;
        }
        return from.isAfter(today) ? AgreementStanding.UPCOMING : AgreementStanding.IN_FORCE;
    }

    /** The day on which somebody should look at it: the agreed one, else its last. */
    public LocalDate dueOn() {
        return reviewOn == null ? lastDay() : reviewOn;
    }

    /**
     * The days whose numbers are held against it up to today: all of its days, of a standing commitment the year of the agreement that today,
     * or its last day, falls in. For one that has not begun, or never held, the first day alone.
     */
    public CountedDays counted(LocalDate today) {
        LocalDate until = lastDay().isBefore(today) ? lastDay() : today;
        if (until.isBefore(from)) {
            return new CountedDays(from, from);
        }
        if (kind != AgreementKind.STANDING_COMMITMENT) {
            return new CountedDays(from, until);
        }
        LocalDate since = from.plusYears(ChronoUnit.YEARS.between(from, until));
        return new CountedDays(since, until);
    }

    /** Days, both included; {@code since} is never after {@code until}. */
    public record CountedDays(LocalDate since, LocalDate until) {}
}
