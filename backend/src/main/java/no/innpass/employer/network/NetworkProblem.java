package no.innpass.employer.network;

import no.innpass.platform.problem.Problem;

/** What is refused of introductions through the network. Texts: {@code i18n/employer_*.properties}. */
sealed interface NetworkProblem extends Problem {

    @Override
    default String room() {
        return "employer";
    }

    @Override
    default int status() {
        return 409;
    }

    /** Another unit wrote it. */
    record OthersIntroduction() implements NetworkProblem {
        @Override
        public String code() {
            return "OTHERS_INTRODUCTION";
        }
    }

    /** The firm has introduced this one already, and nobody has been hired through it yet. */
    record IntroducedAlready() implements NetworkProblem {
        @Override
        public String code() {
            return "INTRODUCED_ALREADY";
        }
    }
}
