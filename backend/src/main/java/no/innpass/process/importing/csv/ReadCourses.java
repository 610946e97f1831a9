package no.innpass.process.importing.csv;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.measure.ImportedCourse;
import no.innpass.measure.ImportedRun;
import no.innpass.measure.MeasureContent;
import no.innpass.measure.RunFrame;
import no.innpass.organisation.Office;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.platform.importing.CsvRow;
import no.innpass.platform.importing.CsvTable;
import no.innpass.process.importing.Assignments;
import no.innpass.process.importing.ImportPlan;
import no.innpass.process.importing.Spot;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import org.jspecify.annotations.Nullable;

/** {@code courses.csv}: one row for each run, with its course (MEA-03). */
final class ReadCourses {
    static final Set<String> REQUIRED =
            Set.of("reference", "course", "name", "provider_number", "office", "starts_on", "ends_on", "places");
    static final Set<String> COLUMNS = Columns.with(
            REQUIRED,
            "content trade target_group demands listening reading speaking writing skills theory_weeks theory_hours practice_weeks"
                    + " class_size practice_from practice_to applied test_on test_places test_paid quota budget absence_percent dropped_out");

    private final ImportPlan plan;
    private final Assignments assignments;
    private final Providers providers;
    private final Set<String> references = new HashSet<>();

    ReadCourses(ImportPlan plan, Assignments assignments, Providers providers) {
        this.plan = plan;
        this.assignments = assignments;
        this.providers = providers;
    }

    /** References of the runs that were read. */
    Set<String> references() {
        return references;
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
        Optional<Office> office = Columns.office(row, null, assignments);
        @Nullable LocalDate starts = required(row, "starts_on");
        @Nullable LocalDate ends = required(row, "ends_on");
        ImportedCourse course = course(row);
        @Nullable Provider provider = provider(row);
        if (office.isEmpty() || starts == null || ends == null || provider == null) {
            return;
        }
        if (ends.isBefore(starts)) {
            row.wrong("ends_on", "BEFORE_START", "not before starts_on");
        }
        if (row.text("practice_from").isPresent() != row.text("practice_to").isPresent()) {
            row.wrong("practice_to", "REQUIRED", "both days of the practice, or none");
        }
        plan.add(new ImportPlan.RunItem(
                at, run(row, reference, course, provider.id(), office.get().id(), starts, ends)));
    }

    private static ImportedRun run(
            CsvRow row,
            String reference,
            ImportedCourse course,
            UUID provider,
            UUID office,
            LocalDate starts,
            LocalDate ends) {
        return new ImportedRun(
                reference,
                course,
                provider,
                office,
                starts,
                row.date("practice_from").orElse(null),
                row.date("practice_to").orElse(null),
                ends,
                row.integer("places", 1, 1_000).orElse(1),
                row.integer("applied", 0, 100_000).orElse(0),
                row.date("test_on").orElse(null),
                row.integer("test_places", 0, 1_000).orElse(null),
                row.yes("test_paid").orElse(null),
                new RunFrame(
                        row.integer("quota", 0, 10_000).orElse(null),
                        row.integer("budget", 0, 10_000).orElse(null),
                        row.integer("absence_percent", 0, 100).orElse(null),
                        row.integer("dropped_out", 0, 10_000).orElse(null)));
    }

    private static ImportedCourse course(CsvRow row) {
        Map<LanguageSkill, LanguageLevel> language = new EnumMap<>(LanguageSkill.class);
        for (LanguageSkill skill : LanguageSkill.values()) {
            row.code(skill.name().toLowerCase(Locale.ROOT), LanguageLevel.class)
                    .ifPresent(level -> language.put(skill, level));
        }
        return new ImportedCourse(
                row.required("course", 120),
                row.required("name", 200),
                row.code("content", MeasureContent.class).orElse(MeasureContent.TRAINING),
                row.text("trade", 120).orElse(null),
                row.text("target_group", 500).orElse(null),
                row.text("demands", 500).orElse(null),
                language,
                row.list("skills"),
                row.integer("theory_weeks", 0, 156).orElse(null),
                row.integer("theory_hours", 0, 60).orElse(null),
                row.integer("practice_weeks", 0, 156).orElse(null),
                row.integer("class_size", 1, 1_000).orElse(null));
    }

    private @Nullable Provider provider(CsvRow row) {
        String number = row.required("provider_number", 11).replace(" ", "");
        Optional<Provider> found = providers.byOrganisationNumber(number);
        if (found.isEmpty() && !number.isEmpty()) {
            row.wrong("provider_number", "UNKNOWN_PROVIDER", "organisation number of a provider that is registered");
        }
        return found.orElse(null);
    }

    private static @Nullable LocalDate required(CsvRow row, String column) {
        return row.required(column, 10).isEmpty() ? null : row.date(column).orElse(null);
    }
}
