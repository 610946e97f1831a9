package no.innpass.platform.linter;

import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** Texts that are not taken. Words: {@code i18n/linter_*.properties}. */
public sealed interface LinterProblem extends Problem {

    @Override
    default String room() {
        return "linter";
    }

    /** Words about a person that do not go to employers (PRI-08); each field names the word and what to say instead. */
    record Words(List<FieldProblem> fields) implements LinterProblem {
        @Override
        public String code() {
            return "LINTER_BLOCK";
        }
    }

    /** A wish for or against a group of people (HR-10); nothing is stored but the case. */
    record GroupWish(List<FieldProblem> fields) implements LinterProblem {
        @Override
        public String code() {
            return "GROUP_WISH";
        }
    }

    /** The word that is reported is none that the lists stop or warn about. */
    record NoSuchHit() implements LinterProblem {
        @Override
        public String code() {
            return "NO_SUCH_HIT";
        }
    }
}
