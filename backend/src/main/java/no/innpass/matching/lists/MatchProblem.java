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
}
