package no.innpass.employer.plan;

import java.util.Map;
import no.innpass.platform.problem.Problem;

/** What is refused of plans. Texts: {@code i18n/employer_*.properties}. */
sealed interface PlanProblem extends Problem {

    @Override
    default String room() {
        return "employer";
    }

    @Override
    default int status() {
        return 409;
    }

    /** Those who share a plan add targets to it; the plan itself the owner changes. */
    record OthersPlan() implements PlanProblem {
        @Override
        public String code() {
            return "OTHERS_PLAN";
        }
    }

    /** Another organisation has taken the target, or added it. */
    record OthersTarget() implements PlanProblem {
        @Override
        public String code() {
            return "OTHERS_TARGET";
        }
    }

    /** The last day has gone by. */
    record PlanOver() implements PlanProblem {
        @Override
        public String code() {
            return "PLAN_OVER";
        }
    }

    /** So many firms would be added at once, and so many may be. */
    record TooManyAtOnce(int found, int most) implements PlanProblem {
        @Override
        public String code() {
            return "TOO_MANY_AT_ONCE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("found", found, "most", most);
        }
    }

    /** The plan has room for so many more. */
    record PlanFull(int left, int most) implements PlanProblem {
        @Override
        public String code() {
            return "PLAN_FULL";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("left", left, "most", most);
        }
    }
}
