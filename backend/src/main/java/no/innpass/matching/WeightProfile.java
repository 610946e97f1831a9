package no.innpass.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.innpass.matching.criterion.Criterion;

/**
 * A named, versioned set of weights (MAT-08).
 *
 * @param weights whole numbers that add up to 100; a criterion that is missing weighs 0
 */
public record WeightProfile(String code, int version, Map<Criterion, Integer> weights) {
    public WeightProfile {
        var copy = new EnumMap<Criterion, Integer>(Criterion.class);
        copy.putAll(weights);
        weights = Collections.unmodifiableMap(copy);
        boolean negative = weights.values().stream().anyMatch(weight -> weight < 0);
        if (negative || weights.values().stream().mapToInt(Integer::intValue).sum() != 100) {
            throw new IllegalArgumentException("the weights of a profile are not negative and add up to 100");
        }
    }

    public int weight(Criterion criterion) {
        return weights.getOrDefault(criterion, 0);
    }
}
