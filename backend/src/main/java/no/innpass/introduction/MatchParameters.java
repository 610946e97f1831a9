package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What the match was asked with.
 *
 * @param profileByHand code of a weight profile chosen by hand (MAT-08); absent: the candidate's purpose chose
 */
@Serdeable
public record MatchParameters(MatchMode mode, @Nullable String profileByHand) {}
