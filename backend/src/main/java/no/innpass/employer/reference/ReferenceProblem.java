package no.innpass.employer.reference;

import no.innpass.platform.problem.Problem;

/** What is refused of reference employers. Texts: {@code i18n/employer_*.properties}. */
sealed interface ReferenceProblem extends Problem {

    @Override
    default String room() {
        return "employer";
    }

    @Override
    default int status() {
        return 409;
    }

    /** Nobody there has asked to be one. */
    record NoReferenceEmployer() implements ReferenceProblem {
        @Override
        public String code() {
            return "NO_REFERENCE_EMPLOYER";
        }
    }

    /** So many stories stand already. */
    record TooManyStories() implements ReferenceProblem {
        @Override
        public String code() {
            return "TOO_MANY_STORIES";
        }
    }
}
