package no.innpass.organisation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.AuditEntry;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.AuditResult;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.ConfirmationLog;
import no.innpass.platform.security.SecurityProblem;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Rows of the audit log about logins (INTG-02): ids and codes, nothing of an identity or a one-time code. */
@Singleton
class LoginAudit implements ConfirmationLog {
    private static final String CONFIRM = "CONFIRM_LOGIN";

    private final AuditLog log;
    private final Clock clock;
    private final Ids ids;

    LoginAudit(AuditLog log, Clock clock, Ids ids) {
        this.log = log;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Something was done with a login.
     *
     * @param actor absent for a command of those who operate the installation
     */
    void done(String operation, @Nullable Actor actor, UUID login) {
        log.append(entry(
                operation,
                actor == null ? null : actor.loginId(),
                actor == null ? null : actor.personId(),
                login,
                null));
    }

    /** Somebody typed a code that does not hold; @param login whose code it was meant to be, where one can tell */
    void refused(String operation, @Nullable UUID login, String reason) {
        log.append(entry(operation, null, null, login, reason));
    }

    @Override
    public void confirmed(Actor actor) {
        done(CONFIRM, actor, actor.loginId());
    }

    @Override
    public void refused(UUID login, SecurityProblem reason) {
        refused(CONFIRM, login, reason.code());
    }

    private AuditEntry entry(
            String operation,
            @Nullable UUID actor,
            @Nullable UUID person,
            @Nullable UUID login,
            @Nullable String reason) {
        return new AuditEntry(
                ids.next(),
                clock.instant(),
                actor,
                person,
                null,
                null,
                operation,
                null,
                null,
                login == null ? null : AuditObject.LOGIN,
                login,
                List.of(),
                List.of(),
                reason == null ? AuditResult.PERMIT : AuditResult.DENY,
                reason,
                null);
    }
}
