package no.innpass.oversight.control;

import java.util.Map;
import no.innpass.platform.problem.Problem;

/** Refusals of internal control. Texts: {@code i18n/oversight_*.properties}. */
sealed interface ControlProblem extends Problem {
    @Override
    default String room() {
        return "oversight";
    }

    /** So few cases that a pseudonym would hide nobody. */
    record SampleTooSmall(int least) implements ControlProblem {
        @Override
        public String code() {
            return "SAMPLE_TOO_SMALL";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("least", least);
        }
    }
}
