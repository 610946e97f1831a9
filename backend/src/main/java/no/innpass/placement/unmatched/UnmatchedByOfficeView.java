package no.innpass.placement.unmatched;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.placement.unmatched.UnmatchedView.BarrierCountView;
import org.jspecify.annotations.Nullable;

/**
 * How many are ready without being on the way to a place, office by office, and what stands between; no person is in it (EMP-19).
 *
 * @param days without being on the way
 * @param smallest numbers below this are hidden
 */
@Serdeable
record UnmatchedByOfficeView(int days, int smallest, List<OfficeUnmatchedView> offices) {

    /** @param people absent where they are too few to say, and then no barrier is told either */
    @Serdeable
    record OfficeUnmatchedView(
            UUID officeId, String office, @Nullable Integer people, List<BarrierCountView> counts) {}
}
