package no.innpass.placement.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.innpass.introduction.cohort.Cohorts;
import no.innpass.measure.CourseRun;
import no.innpass.measure.CourseRuns;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.placement.EndReason;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.SmallNumbers;

/** Counts people, not placements: who ended twice counts once, and with a job where one of them led to one. */
@Singleton
class ShowProviderEvidence {
    /** As for workplaces (EMP-14). */
    private static final int MONTHS = 24;

    private final CourseRuns runs;
    private final Providers providers;
    private final Cohorts cohorts;
    private final Rows rows;
    private final Settings settings;
    private final BusinessClock clock;

    ShowProviderEvidence(
            CourseRuns runs, Providers providers, Cohorts cohorts, Rows rows, Settings settings, BusinessClock clock) {
        this.runs = runs;
        this.providers = providers;
        this.cohorts = cohorts;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** What people came to. */
    private enum Came {
        JOB,
        NO_JOB
    }

    /** @throws Refused NOT_FOUND for a run that is none, or of another office */
    @Transactional
    ProviderEvidenceView show(UUID run, Actor actor) {
        UUID providerId = runs.find(run)
                .filter(found -> actor.officeIds().contains(found.officeId()))
                .map(CourseRun::providerId)
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        LocalDate today = clock.today();
        LocalDate since = today.minusMonths(MONTHS).plusDays(1);
        int least = settings.integer("cell.minCount");
        Map<Came, Integer> people = people(providerId, since);
        Set<Came> hidden = SmallNumbers.hidden(people, least);
        int finished = people.values().stream().mapToInt(Integer::intValue).sum();
        return new ProviderEvidenceView(
                providerId,
                providers.find(providerId).map(Provider::name).orElse(""),
                finished > 0 && finished < least ? null : finished,
                hidden.isEmpty() ? people.getOrDefault(Came.JOB, 0) : null,
                least,
                since,
                today);
    }

    private Map<Came, Integer> people(UUID provider, LocalDate since) {
        Map<Came, Integer> people = new TreeMap<>();
        rows.list(
                """
                select job, count(*)::int from (
                  select p.candidate_id, bool_or(p.end_kind = 'HIRED' or exists (select from placement_end_reason r
                      where r.placement_id = p.id and r.reason = any(?))) as job
                  from placement p join agreement a on a.id = p.agreement_id
                  where p.state in ('ENDED', 'CLOSED') and p.ended_on >= ? and a.introduction_id = any(?::uuid[])
                  group by p.candidate_id) ended group by job""",
                row -> people.put(row.getBoolean(1) ? Came.JOB : Came.NO_JOB, row.getInt(2)),
                EndReason.JOB,
                since,
                cohorts.introductionsOfProvider(provider));
        return people;
    }
}
