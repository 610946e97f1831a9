package no.innpass.candidate.rights;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.innpass.platform.problem.Problem;
import no.innpass.platform.retention.HoldReason;

/** Refusals about rights. Texts: {@code i18n/candidate_*.properties}. */
sealed interface RightsProblem extends Problem {
    @Override
    default String room() {
        return "candidate";
    }

    /** Something keeps the person: the request is to be refused with that reason, or granted later. */
    record DeletionHeld(Set<HoldReason> reasons) implements RightsProblem {
        @Override
        public String code() {
            return "DELETION_HELD";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("reasons", new TreeSet<>(reasons));
        }
    }
}
