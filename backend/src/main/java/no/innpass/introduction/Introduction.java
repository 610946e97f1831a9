package no.innpass.introduction;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way of one candidate to one practice place.
 *
 * @param officeId the office that leads it: the candidate's
 * @param needVersion the version of the need that the pair was matched on
 * @param reason why this placement, in the staff member's words; staff-only
 * @param dueOn last day on which the candidate may answer, while the clock runs
 * @param daysLeft working days that are left while the clock stands still (a question is open)
 * @param shownAt when the employer first saw anything of it
 * @param cameTo what came of it after CONVERTED
 * @param closingReason code of the side that said no or withdrew
 */
@MappedEntity("introduction")
record Introduction(
        @Id UUID id,
        UUID candidateId,
        UUID placeId,
        UUID workplaceId,
        UUID employerId,
        UUID officeId,
        int needVersion,
        MatchMode mode,
        String reason,
        IntroductionState state,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        @Nullable String closingReason,
        @Nullable String closingWords,
        @Nullable Instant shownAt,
        @Nullable Aftermath cameTo,
        UUID createdBy,
        Instant createdAt,
        @Version @Nullable Long version) {

    /** The same in a state in which nobody is asked anything. */
    Introduction in(IntroductionState next) {
        return with(next, null, null, null, null);
    }

    Introduction waitingUntil(IntroductionState next, LocalDate lastDay) {
        return with(next, lastDay, null, null, null);
    }

    Introduction standingStill(int workingDaysLeft) {
        return with(state, null, workingDaysLeft, null, null);
    }

    Introduction closed(IntroductionState next, @Nullable String why, @Nullable String words) {
        return with(next, null, null, why, words);
    }

    Introduction shownAt(Instant moment) {
        return new Introduction(
                id,
                candidateId,
                placeId,
                workplaceId,
                employerId,
                officeId,
                needVersion,
                mode,
                reason,
                state,
                dueOn,
                daysLeft,
                closingReason,
                closingWords,
                moment,
                cameTo,
                createdBy,
                createdAt,
                version);
    }

    Introduction cameTo(Aftermath what) {
        return new Introduction(
                id,
                candidateId,
                placeId,
                workplaceId,
                employerId,
                officeId,
                needVersion,
                mode,
                reason,
                state,
                dueOn,
                daysLeft,
                closingReason,
                closingWords,
                shownAt,
                what,
                createdBy,
                createdAt,
                version);
    }

    /** That of the state; NONE again when what came of it is over (PRI-04). */
    DisclosureStage stage() {
        return cameTo == Aftermath.ENDED || cameTo == Aftermath.CANCELLED
                ? DisclosureStage.NONE
                : DisclosureStage.of(state);
    }

    private Introduction with(
            IntroductionState next,
            @Nullable LocalDate due,
            @Nullable Integer left,
            @Nullable String why,
            @Nullable String words) {
        return new Introduction(
                id,
                candidateId,
                placeId,
                workplaceId,
                employerId,
                officeId,
                needVersion,
                mode,
                reason,
                next,
                due,
                left,
                why,
                words,
                shownAt,
                cameTo,
                createdBy,
                createdAt,
                version);
    }

    /** The candidate applied, and was not suggested by somebody else. */
    boolean applied() {
        return createdBy.equals(candidateId);
    }

    long revision() {
        return version == null ? 0 : version;
    }
}
