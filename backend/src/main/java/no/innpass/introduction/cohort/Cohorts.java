package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.measure.CourseRun;
import no.innpass.measure.CourseRuns;
import no.innpass.platform.time.BusinessClock;

/** Door to the people of course runs. */
@Singleton
public class Cohorts {
    private final CohortRows rows;
    private final CourseRuns runs;
    private final BusinessClock clock;

    Cohorts(CohortRows rows, CourseRuns runs, BusinessClock clock) {
        this.rows = rows;
        this.runs = runs;
        this.clock = clock;
    }

    /** True when the candidate is, or has been, in a class that leads to one of these occupations: the class is counted as such (MAT-35). */
    @Transactional
    public boolean inClassFor(UUID candidate, Collection<String> trades) {
        return rows.runsOf(candidate).stream()
                .flatMap(run -> runs.find(run).stream())
                .anyMatch(run -> run.trade() != null && trades.contains(run.trade()));
    }

    /** Classes that the candidate was in and whose run has ended. */
    @Transactional
    public int finishedClasses(UUID candidate) {
        return (int) rows.runsOf(candidate).stream()
                .flatMap(run -> runs.find(run).stream())
                .filter(run -> run.endsOn().isBefore(clock.today()))
                .count();
    }

    /** When the last of them ended. */
    @Transactional
    public Optional<LocalDate> lastFinished(UUID candidate) {
        return rows.runsOf(candidate).stream()
                .flatMap(run -> runs.find(run).stream())
                .map(CourseRun::endsOn)
                .filter(day -> day.isBefore(clock.today()))
                .max(Comparator.naturalOrder());
    }

    /** Introductions of the candidate that a class has led to. */
    @Transactional
    public List<UUID> introductionsOf(UUID candidate) {
        return rows.introductionsOf(candidate);
    }

    /** Introductions that any class of the provider has led to, in no order. */
    @Transactional
    public List<UUID> introductionsOfProvider(UUID provider) {
        return rows.introductionsOfProvider(provider);
    }

    /** Brings somebody into the cohort of a run, in the caller's transaction; false when the person is there already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean join(UUID run, UUID candidate) {
        boolean joined = rows.join(run, candidate, clock.today());
        if (joined) {
            rows.changed(run);
        }
        return joined;
    }
}
