package no.innpass.employer.register;

import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** Why a firm cannot be looked up or taken in. Texts: {@code i18n/employer_*.properties}. */
sealed interface RegisterProblem extends Problem {
    /** The field of the form that asks for the number. */
    String NUMBER = "/organisationNumber";

    @Override
    default String room() {
        return "employer";
    }

    /** Length or check digit is wrong. */
    record NumberNotValid() implements RegisterProblem {
        @Override
        public String code() {
            return "NUMBER_NOT_VALID";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(NUMBER, "CHECK_DIGIT"));
        }
    }

    /** The register has no firm and no unit with this number; perhaps it is deleted. */
    record NotInRegister() implements RegisterProblem {
        @Override
        public String code() {
            return "NOT_IN_REGISTER";
        }

        @Override
        public int status() {
            return 404;
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(NUMBER, "NOT_IN_REGISTER"));
        }
    }

    /** Nobody here knows the number, and there is no register to ask. */
    record NotKnownHere() implements RegisterProblem {
        @Override
        public String code() {
            return "NOT_KNOWN_HERE";
        }

        @Override
        public int status() {
            return 404;
        }
    }

    /** The register does not answer, and nobody here knows the number. */
    record Silent() implements RegisterProblem {
        @Override
        public String code() {
            return "REGISTER_SILENT";
        }

        @Override
        public int status() {
            return 503;
        }
    }

    /** Bankrupt, being wound up or deleted. */
    record FirmClosed() implements RegisterProblem {
        @Override
        public String code() {
            return "FIRM_CLOSED";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** Units that cannot be taken in, each with why. */
    record UnitsNotTaken(List<FieldProblem> fields) implements RegisterProblem {
        @Override
        public String code() {
            return "UNITS_NOT_TAKEN";
        }
    }
}
