package no.innpass.practiceplace;

import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What this room refuses. Texts: {@code i18n/practiceplace_*.properties}. */
sealed interface PlaceProblem extends Problem {

    @Override
    default String room() {
        return "practiceplace";
    }

    /** Something in the content must be mended; nothing is stored. */
    record Content(String code, List<FieldProblem> fields) implements PlaceProblem {
        /** An absolute demand without the law it follows from (PLC-05). */
        static final String NO_LEGAL_GROUND = "NO_LEGAL_GROUND";
        /** The parts of the need contradict one another or the taxonomy. */
        static final String NEED_NOT_VALID = "NEED_NOT_VALID";
        /** Something that must be there before it is submitted is missing. */
        static final String PLACE_INCOMPLETE = "PLACE_INCOMPLETE";

        Content(String code, String pointer, String fieldCode) {
            this(code, List.of(new FieldProblem(pointer, fieldCode)));
        }
    }

    /** The place, its workplace or its state does not allow it now. */
    enum Stop implements PlaceProblem {
        /** EMP-03: a workplace without owner publishes nothing. */
        NO_OWNER,
        /** The employer has not said yes to what staff entered. */
        NOT_CONFIRMED,
        WORKPLACE_BLOCKED,
        /** INTG-06: the organisation register says that the unit is closed. */
        WORKPLACE_CLOSED,
        /** OVS-02. */
        CAP_REACHED,
        /** PLC-11: settled before anybody is presented. */
        PROSPECT_LOCKED,
        PLACE_FULL,
        /** Not published, or not any more. */
        PLACE_NOT_OPEN;

        @Override
        public String code() {
            return name();
        }

        @Override
        public int status() {
            return 409;
        }
    }
}
