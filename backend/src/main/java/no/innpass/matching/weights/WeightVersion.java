package no.innpass.matching.weights;

import java.time.Instant;
import java.util.UUID;
import no.innpass.matching.ProfileCode;
import no.innpass.matching.WeightProfile;
import org.jspecify.annotations.Nullable;

/**
 * One version of a profile.
 *
 * @param reason why it was made; absent for the versions that the product brings
 * @param restoredFrom the earlier version whose weights it has again
 * @param madeBy staff id; absent for the versions that the product brings
 */
record WeightVersion(
        UUID id,
        ProfileCode code,
        WeightProfile profile,
        @Nullable String reason,
        @Nullable Integer restoredFrom,
        @Nullable UUID madeBy,
        Instant madeAt) {
    int version() {
        return profile.version();
    }
}
