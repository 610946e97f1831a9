package no.innpass.placement.route;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innpass.candidate.Candidates;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;

/** Table {@code candidate_next_plan}: plans are added, the newest holds, and none is changed (MAT-31). */
@Singleton
class NextPlans {
    private final Rows rows;
    private final Candidates candidates;
    private final BusinessClock clock;
    private final Ids ids;

    NextPlans(Rows rows, Candidates candidates, BusinessClock clock, Ids ids) {
        this.rows = rows;
        this.candidates = candidates;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param by staff member */
    record NextPlan(RouteCode route, String words, UUID by, Instant at) {}

    Optional<NextPlan> newest(UUID candidate) {
        return rows.first(
                "select route, words, made_by, made_at from candidate_next_plan where candidate_id = ?"
                        + " order by made_at desc, line desc limit 1",
                row -> new NextPlan(
                        RouteCode.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        requireNonNull(Rows.instant(row, "made_at"))),
                candidate);
    }

    /** @throws Refused NOT_FOUND for somebody else's candidate; FORBIDDEN for whoever is no member of staff */
    @Transactional
    void write(Actor actor, UUID candidate, NextPlanRequest plan) {
        candidates.open(actor, candidate);
        UUID by = actor.staffId().orElseThrow(() -> new Refused(new CommonProblem.Forbidden()));
        rows.write(
                "insert into candidate_next_plan (id, candidate_id, route, words, made_by, made_at) values (?, ?, ?, ?, ?, ?)",
                ids.next(),
                candidate,
                plan.route(),
                plan.words(),
                by,
                clock.now());
    }
}
