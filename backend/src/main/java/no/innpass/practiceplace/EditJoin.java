package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/** A firm that waits for the check goes on with its own draft; nobody but the office sees it, and nothing is published (EMP-23). */
@Singleton
class EditJoin {
    private final JoinRows rows;

    EditJoin(JoinRows rows) {
        this.rows = rows;
    }

    /** @throws Refused NOT_FOUND for a login that has not asked; CONFLICT for another version, and once the office has answered */
    @Transactional
    void edit(Actor actor, JoinRequest.Draft need, long version) {
        JoinRows.Join own = rows.ofLogin(actor.loginId()).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (!rows.edit(own.id(), need, version)) {
            throw new Refused(new CommonProblem.Conflict());
        }
    }
}
