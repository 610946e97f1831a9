package no.innpass.matching.weights;

import java.util.List;
import java.util.Map;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What a change of weights is refused for. */
sealed interface WeightsProblem extends Problem {
    @Override
    default String room() {
        return "matching";
    }

    /** The fields name each criterion that is wrong, or the whole where they do not add up to 100. */
    record WeightsNotValid(List<FieldProblem> fields, long sum) implements WeightsProblem {
        @Override
        public String code() {
            return "WEIGHTS_NOT_VALID";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("sum", sum);
        }
    }

    /** The weights are those in force already: a version would say that something changed. */
    record WeightsUnchanged() implements WeightsProblem {
        @Override
        public String code() {
            return "WEIGHTS_UNCHANGED";
        }

        @Override
        public int status() {
            return 409;
        }
    }
}
