package no.innpass.placement;

import java.time.LocalDate;
import java.util.Set;
import no.innpass.shared.ContractType;
import org.jspecify.annotations.Nullable;

/**
 * What a placement says of its workplace, without the person.
 *
 * @param endsOn the day that was agreed
 * @param endedBy the side that told first that it is over
 * @param reasons of every side, as it told
 * @param contract of a hire here, where it is told
 * @param percent of a full post, of a hire here
 */
record PastPlacement(
        LocalDate endsOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable EndKind endKind,
        @Nullable Party endedBy,
        Set<EndReason> reasons,
        @Nullable ContractType contract,
        @Nullable Integer percent) {

    PastPlacement {
        reasons = Set.copyOf(reasons);
    }

    /** It touches the window: it is not over, or ended on its first day or later. */
    boolean isWithin(LocalDate since) {
        return endedOn == null || !endedOn.isBefore(since);
    }

    boolean hiredHere() {
        return endKind == EndKind.HIRED || reasons.contains(EndReason.HIRED_HERE);
    }

    /** Broken off early for something that went wrong, whoever told it: the workplace has had a bad experience (EMP-10). */
    boolean failed() {
        return endedEarly() && reasons.stream().anyMatch(EndReason::wentWrong);
    }

    /** Before the agreed day, without having reached the end, a hire or the next step. */
    boolean endedEarly() {
        return endedOn != null
                && endedOn.isBefore(endsOn)
                && !hiredHere()
                && (endKind == EndKind.INTERRUPTED || endKind == EndKind.STOPPED_BY_NAV);
    }
}
