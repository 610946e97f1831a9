package no.innpass.introduction.cohort;

import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What work with a cohort refuses. Texts: {@code i18n/introduction_*.properties}. */
sealed interface CohortProblem extends Problem {

    @Override
    default String room() {
        return "introduction";
    }

    @Override
    default int status() {
        return 409;
    }

    /** The place is no pair of the ordinary list with this person. */
    record NoPair() implements CohortProblem {
        @Override
        public String code() {
            return "COHORT_NO_PAIR";
        }
    }

    /** No position, or a cap or an agreement is reached. */
    record NoRoom() implements CohortProblem {
        @Override
        public String code() {
            return "COHORT_NO_ROOM";
        }
    }

    /** The pair has become a suggestion; what happens now happens there. */
    record Approved() implements CohortProblem {
        @Override
        public String code() {
            return "COHORT_APPROVED";
        }
    }

    /** LOCKED needs a place, EXCLUDED has none. */
    record PlaceAndState() implements CohortProblem {
        @Override
        public String code() {
            return "COHORT_PLACE_AND_STATE";
        }

        @Override
        public int status() {
            return 422;
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/placeId", "PLACE_AND_STATE"));
        }
    }

    /** More people than can be spread at once. */
    record TooMany() implements CohortProblem {
        @Override
        public String code() {
            return "COHORT_TOO_MANY";
        }
    }
}
