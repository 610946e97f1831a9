package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import no.innpass.matching.opening.OpeningStep;

/**
 * What would open more places to a candidate, one change at a time (MAT-19): counted by the same ranking with that one fact changed.
 *
 * @param now how many places the ordinary list holds
 * @param steps those that open at least one more, the most first
 */
@Serdeable
public record OpeningStepsView(int now, List<StepView> steps) {

    /**
     * @param kind named OpeningStepKind in the API
     * @param params of a CERTIFICATE {@code certificate}; of LANGUAGE {@code skill} and {@code level}, none for all skills one step up; of
     *     HOURS {@code hours}: a weekday, EARLY, EVENING or WEEKEND; of TRAVEL_TIME {@code minutes} more; of TRAVEL_MEANS {@code means}
     * @param more how many places more the list would hold
     */
    @Serdeable
    public record StepView(OpeningStep.Kind kind, Map<String, Object> params, int more) {}
}
