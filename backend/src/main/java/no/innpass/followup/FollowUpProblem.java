package no.innpass.followup;

import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What this room refuses. Texts: {@code i18n/followup_*.properties}. */
public sealed interface FollowUpProblem extends Problem {

    @Override
    default String room() {
        return "followup";
    }

    /** A field that the record, or the new date, needs is missing or breaks a rule. */
    record NotComplete(List<FieldProblem> fields) implements FollowUpProblem {
        NotComplete(String pointer, String code) {
            this(List.of(new FieldProblem(pointer, code)));
        }

        @Override
        public String code() {
            return "NOT_COMPLETE";
        }
    }

    /** Only the person who recorded it, and only for a few minutes. */
    record TooLateToUndo() implements FollowUpProblem {
        @Override
        public String code() {
            return "TOO_LATE_TO_UNDO";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** Nobody has stayed away from a contact whose day has not come. */
    record NotYetDue() implements FollowUpProblem {
        @Override
        public String code() {
            return "NOT_YET_DUE";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** The party has a planned contact on that day already. */
    record DayTaken() implements FollowUpProblem {
        @Override
        public String code() {
            return "DAY_TAKEN";
        }

        @Override
        public int status() {
            return 409;
        }
    }
}
