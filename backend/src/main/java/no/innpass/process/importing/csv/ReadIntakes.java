package no.innpass.process.importing.csv;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.platform.importing.CsvRow;
import no.innpass.platform.importing.CsvTable;
import no.innpass.process.importing.ImportPlan;
import no.innpass.process.importing.Spot;

/** {@code intake_agreements.csv}: how many an employer takes from a provider in a period (EMP-16). */
final class ReadIntakes {
    static final Set<String> REQUIRED = Set.of("employer_number", "provider_number", "most", "valid_from", "valid_to");
    static final Set<String> COLUMNS = REQUIRED;

    private final ImportPlan plan;
    private final Providers providers;

    ReadIntakes(ImportPlan plan, Providers providers) {
        this.plan = plan;
        this.providers = providers;
    }

    void read(CsvTable table) {
        for (CsvRow row : table.rows()) {
            String employer = row.required("employer_number", 11).replace(" ", "");
            row.required("most", 6);
            row.required("valid_from", 10);
            row.required("valid_to", 10);
            Optional<Provider> provider = providers.byOrganisationNumber(
                    row.required("provider_number", 11).replace(" ", ""));
            if (provider.isEmpty()) {
                row.wrong(
                        "provider_number", "UNKNOWN_PROVIDER", "organisation number of a provider that is registered");
            }
            Optional<Integer> most = row.integer("most", 0, 1_000);
            Optional<LocalDate> from = row.date("valid_from");
            Optional<LocalDate> to = row.date("valid_to");
            if (provider.isPresent() && most.isPresent() && from.isPresent() && to.isPresent()) {
                plan.add(new ImportPlan.IntakeItem(
                        new Spot(table.file(), row.line()),
                        employer,
                        provider.get().id(),
                        most.get(),
                        from.get(),
                        to.get()));
            }
        }
    }
}
