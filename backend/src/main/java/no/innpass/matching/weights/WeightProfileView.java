package no.innpass.matching.weights;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innpass.matching.ProfileCode;
import no.innpass.matching.criterion.Criterion;
import no.innpass.shared.PlacementPurpose;
import org.jspecify.annotations.Nullable;

/**
 * A weight profile for those who change it.
 *
 * @param version the one in force
 * @param purposes main purposes of candidates that choose it
 * @param fixedAtNothing criteria that may weigh nothing in it
 * @param history every version, newest first
 */
@Serdeable
record WeightProfileView(
        ProfileCode code,
        int version,
        Map<String, Integer> weights,
        List<PlacementPurpose> purposes,
        List<Criterion> fixedAtNothing,
        List<VersionView> history) {

    /**
     * @param reason absent for the version that came with the product, as are who and from which
     * @param restoredFrom the version whose weights it has again
     */
    @Serdeable
    record VersionView(
            int version,
            Map<String, Integer> weights,
            @Nullable String reason,
            @Nullable Integer restoredFrom,
            @Nullable String madeByName,
            Instant madeAt) {}
}
