package no.innpass.employer.reference;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code reference_employer}.
 *
 * @param since first day of the standing; a badge that was warned of keeps its day; @param noticeUntil last day of the notice
 * @param unmet what was not met when it was last counted
 */
record Badge(
        UUID workplaceId,
        ReferenceState state,
        LocalDate since,
        @Nullable LocalDate noticeUntil,
        Set<ReferenceCriterion> unmet,
        LocalDate checkedOn,
        long version) {

    Badge {
        unmet = Set.copyOf(unmet);
    }

    /**
     * The step that follows when the criteria are counted; none where nothing does. A notice ends with its last day, so that the badge falls away on the day
     * after, and never on the day on which the employer hears of it.
     *
     * @param met all of them
     */
    @Nullable ReferenceAction next(boolean met, LocalDate today) {
        return switch (state) {
            case WAITING, LOST -> met ? ReferenceAction.AWARD : null;
            case AWARDED -> met ? null : ReferenceAction.GIVE_NOTICE;
            case NOTICE -> met ? ReferenceAction.RECOVER : isOver(today) ? ReferenceAction.WITHDRAW_BADGE : null;
            case LEFT -> null;
        };
    }

    private boolean isOver(LocalDate today) {
        return noticeUntil != null && noticeUntil.isBefore(today);
    }

    /** Others see it. */
    boolean shown() {
        return state == ReferenceState.AWARDED || state == ReferenceState.NOTICE;
    }
}
