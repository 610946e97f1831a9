package no.innpass.introduction.cohort;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.measure.QuotaBar;
import org.jspecify.annotations.Nullable;

/**
 * Who of a run fits a place and is barred by its quota or budget (MAT-23), in the order in which they wait.
 *
 * @param people in the run, of those whom the caller may see
 * @param absencePercent of the hours so far, absent where nobody has said
 * @param waiting how many are barred, whether they fit a place or not
 */
@Serdeable
record BarredView(
        UUID runId,
        String name,
        int people,
        @Nullable Integer quota,
        @Nullable Integer budget,
        @Nullable Integer absencePercent,
        @Nullable Integer droppedOut,
        int waiting,
        List<BarredPerson> fit) {

    /**
     * @param name absent for somebody of another office
     * @param waits place in the order, from 1
     * @param best what the best pair counts, in hundredths of a point: the same as without any quota
     * @param places how many places the person fits
     */
    @Serdeable
    record BarredPerson(
            UUID candidateId, @Nullable String name, long number, QuotaBar bar, int waits, int best, int places) {}
}
