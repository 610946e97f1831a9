package no.innpass.matching.lists;

import no.innpass.platform.problem.Problem;

/** What lists refuse. */
public sealed interface MatchProblem extends Problem {

    @Override
    default String room() {
        return "matching";
    }

    /** The place is a draft, or closed: nobody is ranked for it. */
    record NotListed() implements MatchProblem {
        @Override
        public String code() {
            return "NOT_LISTED";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** The workplace is blocked, or nobody more can begin there: it is not asked (MAT-25). */
    record NotAsked() implements MatchProblem {
        @Override
        public String code() {
            return "WORKPLACE_NOT_ASKED";
        }

        @Override
        public int status() {
            return 409;
        }
    }
}
