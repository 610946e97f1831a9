package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/** Gives a workplace another owner or deputy (EMP-03). */
@Singleton
class ChangeOwner {
    private final WorkplaceRows workplaces;
    private final OwnerRule owners;
    private final Outbox outbox;

    ChangeOwner(WorkplaceRows workplaces, OwnerRule owners, Outbox outbox) {
        this.workplaces = workplaces;
        this.owners = owners;
        this.outbox = outbox;
    }

    /** @throws Refused NOT_FOUND, CONFLICT, OWNER_NOT_VALID */
    @Transactional
    void change(UUID id, OwnerRequest request, long asked) {
        Workplace current = locked(id);
        ETags.requireSame(asked, current.revision());
        apply(current, request.ownerId(), request.deputyId());
    }

    /** The same without a version, for rows that are brought in from outside; false when nothing was different. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean bring(UUID id, @Nullable UUID owner, @Nullable UUID deputy) {
        return apply(locked(id), owner, deputy);
    }

    private Workplace locked(UUID id) {
        return workplaces.lock(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    private boolean apply(Workplace current, @Nullable UUID owner, @Nullable UUID deputy) {
        Workplace changed = current.ownedBy(owner, deputy);
        if (changed.equals(current)) {
            return false;
        }
        owners.check(owner, deputy);
        workplaces.update(changed);
        outbox.append(new WorkplaceOwnerChanged(changed.id()));
        return true;
    }
}
