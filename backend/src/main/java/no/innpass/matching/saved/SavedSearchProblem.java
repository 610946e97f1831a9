package no.innpass.matching.saved;

import java.util.List;
import java.util.Map;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What keeping a search refuses. Words: {@code i18n/matching_*.properties}. */
public sealed interface SavedSearchProblem extends Problem {

    @Override
    default String room() {
        return "matching";
    }

    /** The same person has another search in the same list under this name. */
    record NameTaken() implements SavedSearchProblem {
        @Override
        public String code() {
            return "SEARCH_NAME_TAKEN";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/name", "SEARCH_NAME_TAKEN"));
        }
    }

    /** So many as anybody keeps. */
    record TooMany(int most) implements SavedSearchProblem {
        @Override
        public String code() {
            return "TOO_MANY_SEARCHES";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("most", most);
        }
    }

    /** The search asks for what nobody is searched by (HR-1). */
    record NotASearch() implements SavedSearchProblem {
        @Override
        public String code() {
            return "NOT_A_SEARCH";
        }

        @Override
        public int status() {
            return 422;
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/asked", "NOT_A_SEARCH"));
        }
    }
}
