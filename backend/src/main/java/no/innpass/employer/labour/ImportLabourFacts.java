package no.innpass.employer.labour;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.geography.Areas;
import no.innpass.platform.importing.ImportErrors;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Brings a file of published figures on labour in (UXC-09, docs/import.md): all of it, or with one wrong line nothing. The same file again changes
 * nothing; a figure of another file for the same region, industry, indicator and year takes the place of the older one.
 */
@Singleton
public class ImportLabourFacts {
    private final LabourFactRows rows;
    private final Areas areas;
    private final BusinessClock clock;

    ImportLabourFacts(LabourFactRows rows, Areas areas, BusinessClock clock) {
        this.rows = rows;
        this.areas = areas;
        this.clock = clock;
    }

    /** @param dryRun reads and compares, and stores nothing */
    @Transactional
    public LabourReport run(Path file, boolean dryRun) {
        ImportErrors errors = new ImportErrors();
        List<LabourFact> facts = new ReadLabourFacts(areas, clock.today()).read(file, errors);
        if (!errors.isEmpty()) {
            return new LabourReport(dryRun, 0, 0, 0, errors.sorted());
        }
        Map<LabourFact.Key, LabourFact> known =
                rows.all().stream().collect(Collectors.toMap(LabourFact::key, Function.identity()));
        List<LabourFact> created = new ArrayList<>();
        List<LabourFact> updated = new ArrayList<>();
        for (LabourFact fact : facts) {
            @Nullable LabourFact before = known.get(fact.key());
            if (before == null) {
                created.add(fact);
            } else if (!before.equals(fact)) {
                updated.add(fact);
            }
        }
        if (!dryRun) {
            rows.put(created);
            rows.put(updated);
        }
        return new LabourReport(
                dryRun, created.size(), updated.size(), facts.size() - created.size() - updated.size(), List.of());
    }
}
