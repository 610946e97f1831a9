package no.innpass.organisation;

import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What this room refuses. Texts: {@code i18n/organisation_*.properties}. */
enum OrganisationProblem implements Problem {
    DAYS_REVERSED(422, "/lastDay"),
    ABSENCE_OVERLAPS(409, "/firstDay"),
    LOGIN_TAKEN(409, "");

    private final int status;
    private final String pointer;

    OrganisationProblem(int status, String pointer) {
        this.status = status;
        this.pointer = pointer;
    }

    @Override
    public String room() {
        return "organisation";
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public List<FieldProblem> fields() {
        return pointer.isEmpty() ? List.of() : List.of(new FieldProblem(pointer, name()));
    }
}
