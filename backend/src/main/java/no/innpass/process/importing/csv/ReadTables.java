package no.innpass.process.importing.csv;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.innpass.candidate.CandidateImport;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Areas;
import no.innpass.measure.CourseRuns;
import no.innpass.organisation.Providers;
import no.innpass.platform.importing.CsvTable;
import no.innpass.platform.importing.ImportErrors;
import no.innpass.platform.time.BusinessClock;
import no.innpass.process.importing.Assignments;
import no.innpass.process.importing.ImportPlan;
import no.innpass.taxonomy.Concepts;

/** Reads the tables of a folder, in the order in which they need one another; one that is absent is passed over. */
@Singleton
public class ReadTables {
    /** Names of the files. */
    public static final List<String> FILES = List.of(
            "offices.csv", "employers.csv", "places.csv", "courses.csv", "candidates.csv", "intake_agreements.csv");

    private final Areas areas;
    private final Concepts concepts;
    private final Workplaces workplaces;
    private final CandidateImport candidates;
    private final Providers providers;
    private final CourseRuns runs;
    private final BusinessClock clock;

    ReadTables(
            Areas areas,
            Concepts concepts,
            Workplaces workplaces,
            CandidateImport candidates,
            Providers providers,
            CourseRuns runs,
            BusinessClock clock) {
        this.providers = providers;
        this.runs = runs;
        this.areas = areas;
        this.concepts = concepts;
        this.workplaces = workplaces;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** Adds every row that is right to the plan and everything that is wrong to the errors. */
    public void read(Path folder, ImportPlan plan, Assignments assignments, ImportErrors errors) {
        WorkplaceNumbers numbers =
                new WorkplaceNumbers(number -> workplaces.byNumber(number).isPresent());
        ReadOffices offices = new ReadOffices(plan, areas);
        table(folder, FILES.get(0), ReadOffices.COLUMNS, ReadOffices.REQUIRED, errors, offices::read);
        ReadEmployers employers = new ReadEmployers(plan, assignments, areas, numbers, concepts);
        table(folder, FILES.get(1), ReadEmployers.COLUMNS, ReadEmployers.REQUIRED, errors, employers::read);
        ReadPlaces places = new ReadPlaces(plan, concepts, numbers, clock.today());
        table(folder, FILES.get(2), ReadPlaces.COLUMNS, ReadPlaces.REQUIRED, errors, places::read);
        ReadCourses courses = new ReadCourses(plan, assignments, providers);
        table(folder, FILES.get(3), ReadCourses.COLUMNS, ReadCourses.REQUIRED, errors, courses::read);
        ReadCandidates people = new ReadCandidates(
                plan, assignments, areas, candidates, numbers, run -> isRun(run, courses), clock.today());
        table(folder, FILES.get(4), ReadCandidates.COLUMNS, ReadCandidates.REQUIRED, errors, people::read);
        ReadIntakes intakes = new ReadIntakes(plan, providers);
        table(folder, FILES.get(5), ReadIntakes.COLUMNS, ReadIntakes.REQUIRED, errors, intakes::read);
    }

    private boolean isRun(String reference, ReadCourses courses) {
        return courses.references().contains(reference)
                || runs.byReference(reference).isPresent();
    }

    private static void table(
            Path folder,
            String file,
            Set<String> columns,
            Set<String> required,
            ImportErrors errors,
            Consumer<CsvTable> read) {
        Path path = folder.resolve(file);
        if (Files.isRegularFile(path)) {
            read.accept(CsvTable.read(path, columns, required, errors));
        }
    }
}
