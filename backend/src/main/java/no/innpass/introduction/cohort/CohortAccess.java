package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.measure.CourseRun;
import no.innpass.measure.CourseRuns;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;

/** Who works with a cohort: the office that orders the run; its provider sees what the class is like (MAT-27), and nobody in it. */
@Singleton
class CohortAccess {
    private final CourseRuns runs;

    CohortAccess(CourseRuns runs) {
        this.runs = runs;
    }

    /** @throws Refused NOT_FOUND for a run of another office */
    CourseRun ofOffice(UUID run, Actor actor) {
        return runs.find(run)
                .filter(found -> offices(actor).contains(found.officeId()))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    /** @throws Refused NOT_FOUND for a run of another office and of another provider */
    CourseRun ofOfficeOrProvider(UUID run, Actor actor) {
        return runs.find(run)
                .filter(found -> offices(actor).contains(found.officeId())
                        || providers(actor).contains(found.providerId()))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    List<CourseRun> runs(Actor actor) {
        return runs.of(offices(actor), providers(actor));
    }

    boolean opens(CourseRun run, Actor actor) {
        return offices(actor).contains(run.officeId());
    }

    private static Set<UUID> offices(Actor actor) {
        return actor.officeIds().stream()
                .filter(office ->
                        actor.hasInOffice(Role.ADVISER, office) || actor.hasInOffice(Role.OFFICE_LEADER, office))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> providers(Actor actor) {
        return actor.hasAny(Role.PROVIDER_CONSULTANT, Role.PROVIDER_LEADER) ? actor.providerIds() : Set.of();
    }
}
