package no.innpass.employer.agreement;

import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What is refused of agreements with employers. Texts: {@code i18n/employer_*.properties}. */
sealed interface AgreementProblem extends Problem {

    @Override
    default String room() {
        return "employer";
    }

    @Override
    default int status() {
        return 409;
    }

    /** Two intake agreements of one provider would hold on one day. */
    record IntakeOverlaps() implements AgreementProblem {
        @Override
        public String code() {
            return "INTAKE_OVERLAPS";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/from", "OVERLAPS"));
        }
    }

    /** One of the kind, with the same provider, begins on that day already. */
    record SameFromThatDay() implements AgreementProblem {
        @Override
        public String code() {
            return "AGREEMENT_TAKEN";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/from", "BEGINS_THEN"));
        }
    }
}
