package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.web.ETags;

/** Changes what is told of a workplace. */
@Singleton
class UpdateWorkplace {
    private final WorkplaceRows workplaces;
    private final StandingRows standings;
    private final ContactPersonRows contacts;
    private final Whereabouts.Reader whereabouts;
    private final CapRule caps;
    private final Outbox outbox;

    UpdateWorkplace(
            WorkplaceRows workplaces,
            StandingRows standings,
            ContactPersonRows contacts,
            Whereabouts.Reader whereabouts,
            CapRule caps,
            Outbox outbox) {
        this.workplaces = workplaces;
        this.standings = standings;
        this.contacts = contacts;
        this.whereabouts = whereabouts;
        this.caps = caps;
        this.outbox = outbox;
    }

    /** @throws Refused NOT_FOUND, CONFLICT when the version is not the current one, UNKNOWN_MUNICIPALITY, UNKNOWN_POST_CODE */
    @Transactional
    void update(UUID id, WorkplaceRequest facts, long asked) {
        Workplace current = locked(id);
        ETags.requireSame(asked, current.revision());
        apply(current, facts);
    }

    /** The same without a version, for rows that are brought in from outside; false when nothing was different. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean bring(UUID id, WorkplaceRequest facts) {
        return apply(locked(id), facts);
    }

    private Workplace locked(UUID id) {
        return workplaces.lock(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    private boolean apply(Workplace current, WorkplaceRequest facts) {
        facts.requireOneIndustry("");
        Workplace changed = current.described(facts, whereabouts.of(facts.municipalityNumber(), facts.postCode(), ""));
        boolean people = facts.contacts() != null && contacts.replace(current.id(), facts.contacts());
        if (changed.equals(current) && !people) {
            return false;
        }
        workplaces.update(changed);
        standings.setCap(changed.id(), caps.of(changed.employees()));
        outbox.append(new WorkplaceChanged(changed.id()));
        return true;
    }
}
