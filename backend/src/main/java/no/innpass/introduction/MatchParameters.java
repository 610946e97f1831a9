package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.matching.ProfileCode;
import no.innpass.matching.ProfileReason;
import org.jspecify.annotations.Nullable;

/**
 * What the match was asked with.
 *
 * @param profileByHand the weight profile that an adviser had chosen (MAT-08); absent: the candidate's purpose chose
 * @param profileReason why, with a profile
 */
@Serdeable
public record MatchParameters(
        MatchMode mode,
        @Nullable ProfileCode profileByHand,
        @Nullable ProfileReason profileReason) {}
