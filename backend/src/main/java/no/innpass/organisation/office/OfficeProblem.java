package no.innpass.organisation.office;

import java.util.List;
import java.util.Map;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What the administration of offices and providers refuses. Texts: {@code i18n/organisation_*.properties}. */
sealed interface OfficeProblem extends Problem {
    @Override
    default String room() {
        return "organisation";
    }

    /** Another office has the number. */
    record OfficeNumberTaken() implements OfficeProblem {
        @Override
        public String code() {
            return "OFFICE_NUMBER_TAKEN";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/number", code()));
        }
    }

    /** No municipality of today has the number. */
    record MunicipalityUnknown(String pointer, String number) implements OfficeProblem {
        @Override
        public String code() {
            return "MUNICIPALITY_UNKNOWN";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(pointer, code()));
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("number", number);
        }
    }

    /** Other offices answer for some of them; to be said again with {@code shared} where that is meant. */
    record MunicipalityTaken(List<String> offices) implements OfficeProblem {
        @Override
        public String code() {
            return "MUNICIPALITY_TAKEN";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/municipalities", code()));
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("offices", String.join(", ", offices));
        }
    }

    /** Something stands at the office: the view says how many of what. */
    record OfficeInUse(long count) implements OfficeProblem {
        @Override
        public String code() {
            return "OFFICE_IN_USE";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("count", count);
        }
    }

    /** It is to be opened again first. */
    record OfficeIsClosed() implements OfficeProblem {
        @Override
        public String code() {
            return "OFFICE_CLOSED";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** Another provider has the organisation number. */
    record ProviderTaken() implements OfficeProblem {
        @Override
        public String code() {
            return "PROVIDER_TAKEN";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/organisationNumber", code()));
        }
    }

    /** Digits that do not check, or a county that there is not. */
    record ProviderNotValid(String pointer, String code) implements OfficeProblem {
        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(pointer, code));
        }
    }
}
