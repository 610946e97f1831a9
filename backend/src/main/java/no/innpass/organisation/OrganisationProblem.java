package no.innpass.organisation;

import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What this room refuses. Texts: {@code i18n/organisation_*.properties}. */
enum OrganisationProblem implements Problem {
    DAYS_REVERSED(422, "/lastDay"),
    ABSENCE_OVERLAPS(409, "/firstDay"),
    LOGIN_TAKEN(409, ""),
    /** Nobody logs in with it: no code for it. */
    LOGIN_CLOSED(409, ""),
    /** No login went before, or too long ago. */
    LOGIN_CODE_NEEDS_LOGIN(409, ""),
    /** Wrong, used, withdrawn, too old, tried too often, or of another kind: one answer for all. */
    LOGIN_CODE_WRONG(422, "/code"),
    LOGIN_CODE_TOO_MANY(429, "/code"),
    /** Nobody gives or takes roles of their own, nor closes the own login. */
    OWN_LOGIN(403, ""),
    /** Without it nobody could give access any more. */
    LAST_ADMIN(409, ""),
    /** The role cannot be held by such a login. */
    ROLE_OF_OTHER_KIND(422, "/role"),
    /** The role cannot be held in such a scope, or the scope names nothing that there is. */
    SCOPE_NOT_VALID(422, "/scopeId"),
    UNKNOWN_ISSUER(422, "/issuer");

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
