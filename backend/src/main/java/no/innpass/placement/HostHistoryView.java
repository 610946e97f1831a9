package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import no.innpass.shared.ContractType;
import org.jspecify.annotations.Nullable;

/**
 * What came of the placements at a workplace, of everybody's, in numbers (EMP-14). Who they were is not in it.
 *
 * @param since first day of the window of {@code crm.windowMonths}
 * @param placements agreed and not called off: not over, or ended within the window
 * @param running begun and not over
 * @param completed to the end that was agreed
 * @param endedEarly broken off before the agreed day, without a hire here
 * @param interrupted by either side
 * @param hires here, each with its contract where it is told
 * @param networkHires hired somewhere else through the workplace: told when a placement here ended, or hired at a firm that this one introduced (EMP-20)
 * @param withoutTraining somebody has told that no training was given
 */
@Serdeable
public record HostHistoryView(
        LocalDate since,
        LocalDate until,
        int placements,
        int started,
        int running,
        int completed,
        int endedEarly,
        List<EndedEarlyView> endedEarlyBy,
        int interrupted,
        int hired,
        List<HireView> hires,
        int networkHires,
        int withoutTraining) {

    /** @param side who told first that it is over */
    @Serdeable
    public record EndedEarlyView(Party side, int count) {}

    /** @param percent of a full post */
    @Serdeable
    public record HireView(
            @Nullable ContractType contract, @Nullable Integer percent) {}
}
