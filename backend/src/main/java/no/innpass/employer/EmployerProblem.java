package no.innpass.employer;

import java.util.List;
import java.util.Map;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What this room refuses. Texts: {@code i18n/employer_*.properties}. */
sealed interface EmployerProblem extends Problem {

    @Override
    default String room() {
        return "employer";
    }

    /** Length or check digit is wrong (INTG-06). */
    record NumberNotValid(String pointer) implements EmployerProblem {
        @Override
        public String code() {
            return "NUMBER_NOT_VALID";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(pointer, "CHECK_DIGIT"));
        }
    }

    /** A file would hold more rows than anybody goes through. */
    record TooManyRows(int most) implements EmployerProblem {
        @Override
        public String code() {
            return "TOO_MANY_ROWS";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("most", most);
        }
    }

    record AlreadyRegistered(String pointer) implements EmployerProblem {
        @Override
        public String code() {
            return "ALREADY_REGISTERED";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(pointer, "TAKEN"));
        }
    }

    record UnknownEmployer(String pointer) implements EmployerProblem {
        @Override
        public String code() {
            return "UNKNOWN_EMPLOYER";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(pointer, "UNKNOWN"));
        }
    }

    record UnknownMunicipality(String pointer) implements EmployerProblem {
        @Override
        public String code() {
            return "UNKNOWN_MUNICIPALITY";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(pointer, "UNKNOWN"));
        }
    }

    record UnknownPostCode(String pointer) implements EmployerProblem {
        @Override
        public String code() {
            return "UNKNOWN_POST_CODE";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(pointer, "UNKNOWN"));
        }
    }

    /** Owner or deputy is nobody who works here, or both are the same person (EMP-03). */
    record OwnerNotValid(String pointer, String fieldCode) implements EmployerProblem {
        @Override
        public String code() {
            return "OWNER_NOT_VALID";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(pointer, fieldCode));
        }
    }

    /** As many practice persons as the workplace may have are there already (OVS-02). */
    record CapReached() implements EmployerProblem {
        @Override
        public String code() {
            return "CAP_REACHED";
        }

        @Override
        public int status() {
            return 409;
        }
    }
}
