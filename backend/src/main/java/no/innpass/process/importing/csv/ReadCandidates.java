package no.innpass.process.importing.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.innpass.candidate.CandidateContact;
import no.innpass.candidate.CandidateImport;
import no.innpass.candidate.ImportedCandidate;
import no.innpass.candidate.profile.Section;
import no.innpass.geography.Areas;
import no.innpass.organisation.Office;
import no.innpass.platform.importing.CsvRow;
import no.innpass.platform.importing.CsvTable;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.security.Role;
import no.innpass.process.importing.Assignments;
import no.innpass.process.importing.ImportPlan;
import no.innpass.process.importing.Spot;
import no.innpass.shared.DataSource;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/** {@code candidates.csv}: one row for each candidate. There is no column for what may not be known here (HR-1, CAN-24). */
final class ReadCandidates {
    static final Set<String> REQUIRED = Set.of("reference", "name", "readiness", "source", "stated_on");
    static final Set<String> COLUMNS = Columns.with(
            REQUIRED,
            "phone email contact_language office municipality adviser ready_from readiness_confirmed_on mapped_on anonymous_card"
                    + " skills experience education certificates norwegian_estimated norwegian_tested norwegian_booked languages"
                    + " wishes avoids vetoes goal purposes accepts_no_job functions adaptations environment hours percent_wanted"
                    + " on_call shifts earliest_start home travel_means max_minutes would_move course_run fictitious");

    private final ImportPlan plan;
    private final Assignments assignments;
    private final Areas areas;
    private final CandidateImport candidates;
    private final WorkplaceNumbers numbers;
    private final Predicate<String> isRun;
    private final LocalDate today;
    private final Set<String> references = new HashSet<>();
    /** Many people give the same answer: it is checked, and kept in memory, once. */
    private final Map<Section, Section> right = new HashMap<>();

    ReadCandidates(
            ImportPlan plan,
            Assignments assignments,
            Areas areas,
            CandidateImport candidates,
            WorkplaceNumbers numbers,
            Predicate<String> isRun,
            LocalDate today) {
        this.isRun = isRun;
        this.plan = plan;
        this.assignments = assignments;
        this.areas = areas;
        this.candidates = candidates;
        this.numbers = numbers;
        this.today = today;
    }

    void read(CsvTable table) {
        for (CsvRow row : table.rows()) {
            read(row, new Spot(table.file(), row.line()));
        }
    }

    private void read(CsvRow row, Spot at) {
        String reference = row.required("reference", 120);
        if (!reference.isEmpty() && !references.add(reference)) {
            row.wrong("reference", "TWICE", "each reference once");
        }
        Readiness readiness = Columns.required(row, "readiness", Readiness.class, Readiness.READY);
        @Nullable LocalDate from = row.date("ready_from").orElse(null);
        if ((readiness == Readiness.READY_FROM) != (from != null)) {
            row.wrong("ready_from", "READY_FROM_NEEDS_DAY", "a date with READY_FROM, and only then");
        }
        row.required("stated_on", 10);
        WishCells wishes = new WishCells(row, numbers);
        Optional<Office> office = Columns.office(row, municipality(row), assignments);
        ImportedCandidate candidate = new ImportedCandidate(
                reference,
                new CandidateContact(
                        Columns.name(row, "name", 120),
                        Columns.phone(row, "phone", row.text("phone").orElse("")),
                        Columns.email(row, "email", row.text("email").orElse(""))),
                office.map(Office::id).orElse(new UUID(0, 0)),
                office.map(found -> adviser(row, found)).orElse(null),
                null,
                language(row),
                readiness,
                from,
                past(row, "readiness_confirmed_on").orElse(null),
                row.yes("accepts_no_job").orElse(false),
                past(row, "mapped_on").orElse(null),
                row.yes("anonymous_card").orElse(null),
                Columns.required(row, "source", DataSource.class, DataSource.ADVISER),
                past(row, "stated_on").orElse(today),
                sections(row, wishes));
        plan.add(new ImportPlan.CandidateItem(
                at, candidate, wishes.wishedWorkplaces(), wishes.vetoedWorkplaces(), courseRun(row)));
    }

    private @Nullable String courseRun(CsvRow row) {
        return row.text("course_run", 120)
                .filter(run -> isRun.test(run)
                        || row.wrong(
                                "course_run",
                                "UNKNOWN_COURSE_RUN",
                                "reference of a run in courses.csv, or stored before"))
                .orElse(null);
    }

    private List<Section> sections(CsvRow row, WishCells wishes) {
        List<Section> sections = new ArrayList<>(BackgroundCells.read(row));
        sections.addAll(LanguageCells.read(row));
        sections.addAll(wishes.sections());
        sections.addAll(new NeedCells(row, areas).read());
        return sections.stream().map(section -> checked(row, section)).toList();
    }

    private Section checked(CsvRow row, Section section) {
        @Nullable Section same = right.get(section);
        if (same != null) {
            return same;
        }
        List<FieldProblem> problems = candidates.problems(section);
        problems.forEach(problem ->
                row.wrong(SectionColumns.of(section), problem.code(), SectionColumns.place(problem.place())));
        if (problems.isEmpty()) {
            right.put(section, section);
        }
        return section;
    }

    private @Nullable String municipality(CsvRow row) {
        return row.text("municipality")
                .filter(number -> areas.municipality(number).isPresent()
                        || row.wrong("municipality", "UNKNOWN_MUNICIPALITY", "four digits, in use in 2026"))
                .or(() -> {
                    if (row.text("municipality").isEmpty() && row.text("office").isEmpty()) {
                        row.wrong("office", "REQUIRED", "an office, or a municipality to find it by");
                    }
                    return Optional.empty();
                })
                .orElse(null);
    }

    private @Nullable UUID adviser(CsvRow row, Office office) {
        Optional<String> name = row.text("adviser");
        if (name.isEmpty()) {
            return assignments.next(office, Role.ADVISER);
        }
        Optional<UUID> adviser = assignments.colleague(office, name.get());
        if (adviser.isEmpty()) {
            row.wrong("adviser", "UNKNOWN_COLLEAGUE", "full name of an active colleague of the office");
        }
        return adviser.orElse(null);
    }

    private Optional<LocalDate> past(CsvRow row, String column) {
        return row.date(column)
                .filter(day -> !day.isAfter(today) || row.wrong(column, "IN_THE_FUTURE", "a day that has been"));
    }

    private static String language(CsvRow row) {
        return row.text("contact_language")
                .filter(code -> code.matches("[a-z]{2,3}")
                        || row.wrong("contact_language", "NOT_A_LANGUAGE", "two or three small letters"))
                .orElse("nb");
    }
}
