package no.innpass.reporting.export;

import java.util.Map;
import no.innpass.platform.problem.Problem;

/** Refusals of exports. Texts: {@code i18n/reporting_*.properties}. */
sealed interface ExportProblem extends Problem {
    @Override
    default String room() {
        return "reporting";
    }

    /** Fewer rows than a person can hide among. */
    record TooFewRows(int least) implements ExportProblem {
        @Override
        public String code() {
            return "TOO_FEW_ROWS";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("least", least);
        }
    }
}
