package no.innpass.candidate.rights;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.innpass.candidate.Candidates;
import no.innpass.platform.audit.AuditEntry;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.AuditResult;
import no.innpass.platform.held.CollectHeld;
import no.innpass.platform.held.HeldView;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.Ids;

/**
 * Everything held on the caller, and a row of the audit log that it was taken out. It shows in no list of who has looked: what somebody
 * does with the own data is nobody's look at them.
 */
@Singleton
class ShowEverything {
    private final Candidates candidates;
    private final CollectHeld collect;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    ShowEverything(Candidates candidates, CollectHeld collect, AuditLog audit, Clock clock, Ids ids) {
        this.candidates = candidates;
        this.collect = collect;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** @throws Refused NOT_FOUND for a login that is no candidate's here */
    @Transactional
    HeldView of(Actor actor, String operation) {
        UUID self = actor.candidateId()
                .filter(id -> candidates.find(id).isPresent())
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        HeldView held = collect.of(self);
        audit.append(new AuditEntry(
                ids.next(),
                clock.instant(),
                actor.loginId(),
                actor.personId(),
                Role.CANDIDATE.name(),
                null,
                operation,
                null,
                null,
                AuditObject.CANDIDATE,
                self,
                List.of(self),
                held.sections().stream().map(one -> one.section().name()).toList(),
                AuditResult.PERMIT,
                null,
                null));
        return held;
    }
}
