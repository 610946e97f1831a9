package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.Candidates;
import no.innpass.measure.CourseRun;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.platform.security.Actor;

/** Runs of the own offices and of the own provider, the latest start first; at most 200. */
@Singleton
class ListCohorts {
    private final CohortAccess access;
    private final CohortRows rows;
    private final Providers providers;
    private final Candidates candidates;

    ListCohorts(CohortAccess access, CohortRows rows, Providers providers, Candidates candidates) {
        this.candidates = candidates;
        this.access = access;
        this.rows = rows;
        this.providers = providers;
    }

    @Transactional
    List<CohortRowView> list(Actor actor) {
        List<CourseRun> runs = access.runs(actor);
        Map<UUID, Integer> sizes = rows.sizes(runs.stream().map(CourseRun::id).toList(), candidates.hiddenFrom(actor));
        return runs.stream()
                .map(run -> new CohortRowView(
                        run.id(),
                        run.name(),
                        providers.find(run.providerId()).map(Provider::name).orElse(""),
                        run.startsOn(),
                        run.practiceFrom(),
                        access.opens(run, actor) ? sizes.getOrDefault(run.id(), 0) : 0,
                        access.opens(run, actor)))
                .toList();
    }
}
