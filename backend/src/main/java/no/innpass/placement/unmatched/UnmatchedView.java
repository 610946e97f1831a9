package no.innpass.placement.unmatched;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.matching.barrier.BarrierCode;
import org.jspecify.annotations.Nullable;

/**
 * Who of the own offices is ready and has been on the way to no place for so many days.
 *
 * @param unmatched the sum of the counts, those that are hidden too
 * @param smallest numbers of people below this are hidden
 * @param countedOn the day of the oldest count; absent where all were counted now
 * @param notYet of them not counted yet, and under OTHER until then
 * @param counts people by the code that counts first; codes that nobody has are left out
 * @param found how many the list is of
 * @param people in the order of their numbers, the first 200
 */
@Serdeable
record UnmatchedView(
        int days,
        int unmatched,
        int smallest,
        @Nullable LocalDate countedOn,
        int notYet,
        List<BarrierCountView> counts,
        int found,
        List<UnmatchedPersonView> people) {

    /** @param people absent where the number is hidden */
    @Serdeable
    record BarrierCountView(BarrierCode code, @Nullable Integer people) {}

    /** @param codes all of them, the one that counts first at the head */
    @Serdeable
    record UnmatchedPersonView(
            UUID candidateId, long number, @Nullable String name, List<BarrierCode> codes) {}
}
