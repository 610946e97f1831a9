package no.innpass.matching.weights;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.innpass.matching.ProfileCode;
import no.innpass.matching.criterion.Criterion;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What weights must be before they are a version: one whole number for each criterion, none below 0, 100 together (MAT-08). */
final class CheckWeights {
    static final String UNKNOWN = "UNKNOWN_CRITERION";
    static final String MISSING = "CRITERION_MISSING";
    static final String NEGATIVE = "WEIGHT_NEGATIVE";
    static final String NOT_IN_PROFILE = "NOT_IN_PROFILE";
    static final String SUM = "SUM_NOT_100";

    private CheckWeights() {}

    /** @throws Refused WEIGHTS_NOT_VALID, with a field for each criterion that is wrong; the sum is judged when no criterion is */
    static Map<Criterion, Integer> of(ProfileCode profile, Map<String, @Nullable Integer> given) {
        List<FieldProblem> faults = new ArrayList<>();
        Map<String, @Nullable Integer> left = new TreeMap<>(given);
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            @Nullable Integer weight = left.remove(criterion.name());
            if (weight == null) {
                faults.add(at(criterion.name(), MISSING));
            } else if (weight < 0) {
                faults.add(at(criterion.name(), NEGATIVE));
            } else if (weight > 0 && !profile.mayWeigh(criterion)) {
                faults.add(at(criterion.name(), NOT_IN_PROFILE));
            } else {
                weights.put(criterion, weight);
            }
        }
        left.keySet().forEach(name -> faults.add(at(name, UNKNOWN)));
        long sum = weights.values().stream().mapToLong(Integer::longValue).sum();
        if (faults.isEmpty() && sum != 100) {
            faults.add(new FieldProblem("/weights", SUM));
        }
        if (!faults.isEmpty()) {
            throw new Refused(new WeightsProblem.WeightsNotValid(List.copyOf(faults), sum));
        }
        return weights;
    }

    /** As a JSON pointer writes the name of a member. */
    private static FieldProblem at(String name, String code) {
        return new FieldProblem("/weights/" + name.replace("~", "~0").replace("/", "~1"), code);
    }
}
