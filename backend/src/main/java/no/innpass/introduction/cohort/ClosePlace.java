package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import no.innpass.practiceplace.PracticePlaces;

/** Keeps a place out of the next proposals for one cohort, or lets it in again; who is there stays until a rerun. */
@Singleton
class ClosePlace {
    private final CohortAccess access;
    private final CohortRows rows;
    private final PracticePlaces places;

    ClosePlace(CohortAccess access, CohortRows rows, PracticePlaces places) {
        this.access = access;
        this.rows = rows;
        this.places = places;
    }

    /** @throws Refused NOT_FOUND, CONFLICT */
    @Transactional
    void close(UUID runId, UUID placeId, long version, boolean closed, Actor actor) {
        access.ofOffice(runId, actor);
        ETags.requireSame(version, rows.lock(runId).version());
        if (places.card(placeId).isEmpty()) {
            throw new Refused(new CommonProblem.NotFound());
        }
        rows.close(runId, placeId, closed);
        rows.changed(runId);
    }
}
