package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.security.session.EndSessions;

/**
 * What an administrator does with somebody's login (PRI-01), each with a reason and a row in the audit log that holds before and after.
 * Roles count from the next request on, for an actor is read anew for each. Nobody administers the own login, and the last administrator
 * who can log in stays. Each refuses with NOT_FOUND, CONFLICT for another version, OWN_LOGIN or LAST_ADMIN.
 */
@Singleton
@Transactional
class AdministerLogin {
    private final LoginRows rows;
    private final RoleRules rules;
    private final LoginCodes codes;
    private final EndSessions endSessions;
    private final AuditLog audit;

    AdministerLogin(LoginRows rows, RoleRules rules, LoginCodes codes, EndSessions endSessions, AuditLog audit) {
        this.rows = rows;
        this.rules = rules;
        this.codes = codes;
        this.endSessions = endSessions;
        this.audit = audit;
    }

    /** @throws Refused also ROLE_OF_OTHER_KIND, SCOPE_NOT_VALID */
    void give(Actor actor, UUID id, RoleChangeRequest request, long version) {
        LoginRows.Standing login = take(actor, id, version);
        Affiliation wanted = rules.check(login.kind(), request);
        List<Affiliation> before = rows.affiliations(id);
        rows.add(id, wanted);
        log(actor, "GIVE_ROLE", id, roles(before), roles(rows.affiliations(id)), request.reason());
    }

    /** Nothing changes when the role is not held. */
    void take(Actor actor, UUID id, RoleChangeRequest request, long version) {
        LoginRows.Standing login = take(actor, id, version);
        Affiliation unwanted = rules.read(request);
        if (unwanted.role() == Role.ADMIN) {
            requireAnotherAdmin(login);
        }
        List<Affiliation> before = rows.affiliations(id);
        if (rows.remove(id, unwanted)) {
            log(actor, "TAKE_ROLE", id, roles(before), roles(rows.affiliations(id)), request.reason());
        }
    }

    /** Lets nobody in any more, from the next request on; a code that waits is worth nothing. */
    void close(Actor actor, UUID id, String reason, long version) {
        LoginRows.Standing login = take(actor, id, version);
        requireAnotherAdmin(login);
        codes.withdraw(actor, id);
        endSessions.of(id);
        rows.setActive(id, false);
        log(actor, "CLOSE_LOGIN", id, Map.of("active", login.active()), Map.of("active", false), reason);
    }

    void reopen(Actor actor, UUID id, String reason, long version) {
        LoginRows.Standing login = take(actor, id, version);
        rows.setActive(id, true);
        log(actor, "REOPEN_LOGIN", id, Map.of("active", login.active()), Map.of("active", true), reason);
    }

    void logOutEverywhere(Actor actor, UUID id) {
        find(id);
        endSessions.of(id);
        log(actor, "END_SESSIONS", id, Map.of(), Map.of(), "");
    }

    MadeCodeView makeCode(Actor actor, UUID id) {
        requireNotOwn(actor, find(id));
        return codes.make(actor, id);
    }

    void withdrawCode(Actor actor, UUID id) {
        codes.withdraw(actor, find(id).id());
    }

    /** Of a candidate's login an administrator learns nothing: it is not found. */
    LoginRows.Standing find(UUID id) {
        return rows.standing(id)
                .filter(login -> login.kind() != LoginKind.CANDIDATE)
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    /** For a change of the version that was read; nobody changes the own login. */
    LoginRows.Standing take(Actor actor, UUID id, long version) {
        LoginRows.Standing login = find(id);
        requireNotOwn(actor, login);
        if (!rows.nextVersion(id, version)) {
            throw new Refused(new CommonProblem.Conflict());
        }
        return login;
    }

    private static void requireNotOwn(Actor actor, LoginRows.Standing login) {
        if (actor.personId().equals(login.personId())) {
            throw new Refused(OrganisationProblem.OWN_LOGIN);
        }
    }

    private void requireAnotherAdmin(LoginRows.Standing login) {
        boolean admin = rows.affiliations(login.id()).contains(new Affiliation(Role.ADMIN, ScopeKind.NATIONAL, null));
        if (admin && rows.othersWith(Role.ADMIN, login.id()) == 0) {
            throw new Refused(OrganisationProblem.LAST_ADMIN);
        }
    }

    private static Map<String, List<String>> roles(List<Affiliation> held) {
        return Map.of(
                "roles",
                held.stream()
                        .map(one -> one.role() + " " + one.scope() + (one.scopeId() == null ? "" : " " + one.scopeId()))
                        .toList());
    }

    private void log(Actor actor, String operation, UUID login, Object before, Object after, String reason) {
        audit.change(
                actor,
                new AuditLog.Change(operation, Purpose.CONTROL, AuditObject.LOGIN, login, List.of()),
                before,
                reason.isEmpty() ? after : Map.of("now", after, "reason", reason));
    }
}
