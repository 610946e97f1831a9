package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.gate.ConditionCode;
import org.jspecify.annotations.Nullable;

/**
 * One of the one or two things to close with which a pair "within reach" would stand in the ordinary list (MAT-20).
 *
 * @param condition named MatchCondition in the API; absent for a gap
 * @param criterion of a gap; absent for a condition
 * @param what of a condition the fact behind it, absent where its code says all; of a gap what is missing
 * @param ways never empty
 */
@Serdeable
public record ClosingView(
        @Nullable ConditionCode condition,
        @Nullable Criterion criterion,
        @Nullable Sentence what,
        List<WayView> ways) {}
