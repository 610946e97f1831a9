package no.innpass.placement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The figures of a workplace from its placements, counted anew each time they are asked for (EMP-14). Pure. */
final class HostHistory {
    private static final Comparator<HostHistoryView.HireView> ORDER = Comparator.comparing(
                    (HostHistoryView.HireView hire) ->
                            hire.contract() == null ? "" : hire.contract().name())
            .thenComparing(hire -> hire.percent() == null ? 0 : hire.percent());

    private HostHistory() {}

    /**
     * @param all placements at the workplace that were not called off
     * @param introduced hires at firms that the workplace introduced within the window, of people who are not told of as such in its own placements
     * @param since first day of the window
     */
    static HostHistoryView of(Collection<PastPlacement> all, int introduced, LocalDate since, LocalDate today) {
        List<PastPlacement> within =
                all.stream().filter(one -> one.isWithin(since)).toList();
        return new HostHistoryView(
                since,
                today,
                within.size(),
                count(within, one -> one.startedOn() != null),
                count(within, one -> one.startedOn() != null && one.endedOn() == null),
                count(within, one -> one.endKind() == EndKind.COMPLETED),
                count(within, PastPlacement::endedEarly),
                Arrays.stream(Party.values())
                        .map(side -> new HostHistoryView.EndedEarlyView(
                                side, count(within, one -> one.endedEarly() && one.endedBy() == side)))
                        .filter(early -> early.count() > 0)
                        .toList(),
                count(within, one -> one.endKind() == EndKind.INTERRUPTED),
                count(within, PastPlacement::hiredHere),
                within.stream()
                        .filter(PastPlacement::hiredHere)
                        .map(one -> new HostHistoryView.HireView(one.contract(), one.percent()))
                        .sorted(ORDER)
                        .toList(),
                introduced
                        + count(within, one -> !one.hiredHere() && one.reasons().contains(EndReason.HIRED_VIA_NETWORK)),
                count(within, one -> one.reasons().contains(EndReason.NO_TRAINING_GIVEN)));
    }

    private static int count(List<PastPlacement> within, Predicate<PastPlacement> such) {
        return (int) within.stream().filter(such).count();
    }
}
