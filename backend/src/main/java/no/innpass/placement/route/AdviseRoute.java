package no.innpass.placement.route;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.innpass.candidate.Candidates;
import no.innpass.introduction.cohort.Cohorts;
import no.innpass.matching.barrier.Barriers;
import no.innpass.matching.lists.CountBarriers;
import no.innpass.placement.EndReason;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;

/**
 * Advises from what fits today and from what has been tried. How many measures there were is told to the adviser of this one person alone: no
 * list, score or filter reads it (HR-1).
 */
@Singleton
class AdviseRoute {
    private final Candidates candidates;
    private final CountBarriers countBarriers;
    private final Cohorts cohorts;
    private final Rows rows;
    private final Settings settings;

    AdviseRoute(Candidates candidates, CountBarriers countBarriers, Cohorts cohorts, Rows rows, Settings settings) {
        this.candidates = candidates;
        this.countBarriers = countBarriers;
        this.cohorts = cohorts;
        this.rows = rows;
        this.settings = settings;
    }

    /** @throws no.innpass.platform.problem.Refused NOT_FOUND for somebody else's candidate */
    @Transactional(readOnly = true)
    RouteAdviceView advise(Actor actor, UUID id) {
        candidates.open(actor, id);
        Barriers barriers = countBarriers.of(actor, List.of(id)).getOrDefault(id, Barriers.NOT_LISTED);
        int measures = placementsWithoutJob(id) + cohorts.finishedClasses(id);
        int repeat = settings.integer("route.repeatMeasures");
        RouteAdvice advice = RouteAdvice.of(barriers, measures, repeat);
        return new RouteAdviceView(
                advice.distance(),
                advice.reason(),
                barriers.fitting(),
                barriers.near(),
                advice.alternatives(),
                measures,
                repeat,
                advice.otherPlan());
    }

    /** But those that belong to a class, which counts once. */
    private int placementsWithoutJob(UUID candidate) {
        return rows.first("""
                        select count(*)::int from placement p join agreement a on a.id = p.agreement_id
                        where p.candidate_id = ? and p.state in ('ENDED', 'CLOSED') and not a.introduction_id = any(?::uuid[])
                          and p.end_kind <> 'HIRED' and not exists (select from placement_end_reason r where r.placement_id = p.id
                            and r.reason = any(?))""", row -> row.getInt(1), candidate, cohorts.introductionsOf(candidate), EndReason.JOB)
                .orElse(0);
    }
}
