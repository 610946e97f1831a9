package no.innpass.process.importing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Employers;
import no.innpass.employer.IntakeAgreement;
import no.innpass.employer.IntakeAgreements;
import no.innpass.employer.OrganisationNumber;
import no.innpass.introduction.cohort.Cohorts;
import no.innpass.measure.CourseRuns;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.shared.Upserted;
import org.jspecify.annotations.Nullable;

/** Hands runs, who is in them, and agreements on intake to the door of their room, in the caller's transaction. */
@Singleton
class StoreCourses {
    private final CourseRuns runs;
    private final Cohorts cohorts;
    private final Employers employers;
    private final IntakeAgreements intakes;

    StoreCourses(CourseRuns runs, Cohorts cohorts, Employers employers, IntakeAgreements intakes) {
        this.runs = runs;
        this.cohorts = cohorts;
        this.employers = employers;
        this.intakes = intakes;
    }

    List<Upserted> storeRuns(List<ImportPlan.RunItem> items) {
        return items.stream().map(item -> runs.put(item.run())).toList();
    }

    /** Who is in a cohort already stays there; nobody is taken out of one by a file. */
    List<Upserted> join(List<ImportPlan.CandidateItem> items, List<Upserted> stored) {
        List<Upserted> joined = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            @Nullable String reference = items.get(i).courseRun();
            Upserted one = stored.get(i);
            boolean isNew = reference != null && cohorts.join(run(reference), one.id());
            joined.add(isNew && one.change() == Upserted.Change.UNCHANGED ? Upserted.changed(one.id(), true) : one);
        }
        return joined;
    }

    private UUID run(String reference) {
        return runs.byReference(reference)
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()))
                .id();
    }

    List<Upserted> storeIntakes(List<ImportPlan.IntakeItem> items) {
        return items.stream()
                .map(item -> intakes.put(new IntakeAgreement(
                        employer(item.employerNumber()), item.provider(), item.most(), item.from(), item.to())))
                .toList();
    }

    /** @throws Refused NUMBER_NOT_VALID, NOT_FOUND */
    private UUID employer(String number) {
        OrganisationNumber known = Employers.requireNumber(number, "/employer_number");
        return employers.byNumber(known).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }
}
