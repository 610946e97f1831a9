package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.employer.Workplaces;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.practiceplace.IndustryTasksView.CommonTask;
import no.innpass.practiceplace.TaskExamplesView.Example;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;

/** Examples of tasks to tick: what others of the industry need, as {@link CountIndustryTasks} lets it be told, and what is usual there. */
@Singleton
class GiveTaskExamples {
    private static final Set<Role> POSTING = Set.of(Role.EMPLOYER_MANAGER, Role.EMPLOYER_RECEPTION);
    private static final int MOST = 12;

    private final CountIndustryTasks countIndustryTasks;
    private final Workplaces workplaces;
    private final Concepts concepts;

    GiveTaskExamples(CountIndustryTasks countIndustryTasks, Workplaces workplaces, Concepts concepts) {
        this.countIndustryTasks = countIndustryTasks;
        this.workplaces = workplaces;
        this.concepts = concepts;
    }

    /** @throws Refused NOT_FOUND for no workplace, and for one that this person does not post for */
    @Transactional
    TaskExamplesView forEmployer(Actor actor, UUID workplace, Language language) {
        if (!workplaces.reach(actor, POSTING).contains(workplace)) {
            throw new Refused(new CommonProblem.NotFound());
        }
        return of(workplace, language);
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    TaskExamplesView of(UUID workplace, Language language) {
        IndustryTasksView counted = countIndustryTasks.of(workplace, language);
        return new TaskExamplesView(
                counted.industry(),
                Stream.concat(
                                counted.tasks().stream().map(CommonTask::code),
                                UsualTasks.of(counted.industry()).stream())
                        .distinct()
                        .flatMap(code -> concepts.byCode(code).stream())
                        .filter(concept -> !concept.retired())
                        .map((Concept concept) -> new Example(concept.code(), concept.label(language)))
                        .limit(MOST)
                        .toList());
    }
}
