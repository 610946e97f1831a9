package no.innpass.introduction.cohort;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.matching.assignment.BoundKind;
import org.jspecify.annotations.Nullable;

/**
 * One person of a cohort.
 *
 * @param name absent for somebody of another office
 * @param counts what the pair counts, in hundredths of a point: 100 P div K; 0 where it is no pair of the ordinary list any more
 * @param options where the person could go, what counts most first; at most ten
 * @param stopped for somebody without a place: how many places each gate, condition, BELOW_MINIMUM and LITTLE_KNOWN takes out
 */
@Serdeable
record PersonLineView(
        UUID candidateId,
        @Nullable String name,
        long number,
        MemberState state,
        int counts,
        @Nullable UUID introductionId,
        List<Option> options,
        Map<String, Integer> stopped) {

    /**
     * A place where the person could go.
     *
     * @param full what lets nobody in there now, the narrowest first; empty when there is room
     * @param change of the total if only this person moves there
     * @param gain how much the total of a new proposal would grow with one more position there, and room around it
     */
    @Serdeable
    record Option(
            UUID placeId, String title, String workplace, int counts, List<BoundKind> full, int change, long gain) {}
}
