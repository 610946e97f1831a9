package no.innpass.employer.labour;

import java.util.List;
import java.util.stream.Stream;
import no.innpass.platform.importing.ImportError;

/**
 * What a file of figures did; with an error nothing of it is stored.
 *
 * @param unchanged figures that were there as the file says
 */
public record LabourReport(boolean dryRun, int created, int updated, int unchanged, List<ImportError> errors) {
    public LabourReport {
        errors = List.copyOf(errors);
    }

    /** For the console. */
    public List<String> lines() {
        if (!errors.isEmpty()) {
            return Stream.concat(
                            errors.stream().map(ImportError::toString),
                            Stream.of(errors.size() + " errors. Nothing was stored."))
                    .toList();
        }
        String counts =
                "Figures on labour: %d created, %d updated, %d unchanged".formatted(created, updated, unchanged);
        return List.of(dryRun ? counts + ". Nothing was stored: a dry run." : counts);
    }
}
