package no.innpass.process.importing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.platform.importing.ImportErrors;
import no.innpass.process.importing.casebook.ReadCases;
import no.innpass.process.importing.csv.ReadTables;

/** Brings a folder in (INTG-03): everything is read and checked, then everything is stored or nothing. */
@Singleton
public class ImportFolder {
    private final ReadTables tables;
    private final ReadCases cases;
    private final StorePlan store;
    private final Offices offices;
    private final Staff staff;

    ImportFolder(ReadTables tables, ReadCases cases, StorePlan store, Offices offices, Staff staff) {
        this.tables = tables;
        this.cases = cases;
        this.store = store;
        this.offices = offices;
        this.staff = staff;
    }

    /** True when the folder has a file that an import reads. */
    public static boolean hasFiles(Path folder) {
        return ReadTables.FILES.stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file)))
                || !caseFiles(folder).isEmpty();
    }

    /**
     * Reads the folder and stores it, in one transaction.
     *
     * @param dryRun does the same, the database's constraints included, and rolls back
     */
    public ImportReport run(Path folder, boolean dryRun) {
        ImportErrors errors = new ImportErrors();
        ImportPlan plan = new ImportPlan();
        Assignments assignments = new Assignments(offices, staff);
        tables.read(folder, plan, assignments, errors);
        cases.read(caseFiles(folder), plan, assignments, errors);
        if (!errors.isEmpty()) {
            return ImportReport.refused(dryRun, errors.sorted());
        }
        return store.store(plan, dryRun);
    }

    /** The folder's cases, in the order of their names. */
    private static List<Path> caseFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read.", e);
        }
    }
}
