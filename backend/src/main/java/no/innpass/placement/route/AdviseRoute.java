package no.innpass.placement.route;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.candidate.Candidates;
import no.innpass.introduction.cohort.Cohorts;
import no.innpass.matching.barrier.Barriers;
import no.innpass.matching.lists.CountBarriers;
import no.innpass.organisation.Staff;
import no.innpass.placement.EndReason;
import no.innpass.placement.route.NextPlans.NextPlan;
import no.innpass.placement.route.RouteAdviceView.NextPlanView;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;

/**
 * Advises from what fits today and from what has been tried. How many measures there were is told to the adviser of this one person alone: no
 * list, score or filter reads it (HR-1).
 */
@Singleton
class AdviseRoute {
    private final Candidates candidates;
    private final CountBarriers countBarriers;
    private final Cohorts cohorts;
    private final NextPlans nextPlans;
    private final Staff staff;
    private final Rows rows;
    private final Settings settings;

    AdviseRoute(
            Candidates candidates,
            CountBarriers countBarriers,
            Cohorts cohorts,
            NextPlans nextPlans,
            Staff staff,
            Rows rows,
            Settings settings) {
        this.candidates = candidates;
        this.countBarriers = countBarriers;
        this.cohorts = cohorts;
        this.nextPlans = nextPlans;
        this.staff = staff;
        this.rows = rows;
        this.settings = settings;
    }

    /** @throws no.innpass.platform.problem.Refused NOT_FOUND for somebody else's candidate */
    @Transactional(readOnly = true)
    RouteAdviceView advise(Actor actor, UUID id) {
        candidates.open(actor, id);
        Barriers barriers = countBarriers.of(actor, List.of(id)).getOrDefault(id, Barriers.NOT_LISTED);
        Ended placements = placementsWithoutJob(id);
        int measures = placements.count() + cohorts.finishedClasses(id);
        int repeat = settings.integer("route.repeatMeasures");
        Optional<NextPlan> plan = nextPlans.newest(id);
        boolean planned =
                plan.filter(one -> !on(one).isBefore(lastEnd(id, placements))).isPresent();
        RouteAdvice advice = RouteAdvice.of(barriers, measures, repeat, planned);
        return new RouteAdviceView(
                advice.distance(),
                advice.reason(),
                barriers.fitting(),
                barriers.near(),
                advice.alternatives(),
                measures,
                repeat,
                advice.otherPlan(),
                plan.map(one -> new NextPlanView(
                                one.route(),
                                one.words(),
                                staff.names(List.of(one.by())).get(one.by()),
                                on(one)))
                        .orElse(null));
    }

    private static LocalDate on(NextPlan plan) {
        return LocalDate.ofInstant(plan.at(), BusinessClock.ZONE);
    }

    private LocalDate lastEnd(UUID candidate, Ended placements) {
        return Stream.concat(placements.last().stream(), cohorts.lastFinished(candidate).stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private record Ended(int count, Optional<LocalDate> last) {}

    /** But those that belong to a class, which counts once. */
    private Ended placementsWithoutJob(UUID candidate) {
        return rows.first(
                        """
                        select count(*)::int, max(p.ended_on) from placement p join agreement a on a.id = p.agreement_id
                        where p.candidate_id = ? and p.state in ('ENDED', 'CLOSED') and not a.introduction_id = any(?::uuid[])
                          and p.end_kind <> 'HIRED' and not exists (select from placement_end_reason r where r.placement_id = p.id
                            and r.reason = any(?))""",
                        row -> new Ended(row.getInt(1), Optional.ofNullable(row.getObject(2, LocalDate.class))),
                        candidate,
                        cohorts.introductionsOf(candidate),
                        EndReason.JOB)
                .orElse(new Ended(0, Optional.empty()));
    }
}
