package no.innpass.employer.register;

import java.util.ArrayList;
import java.util.List;
import no.innpass.platform.importing.ImportError;

/**
 * What an import of the register has done, over all its runs where it was broken off.
 *
 * @param resumedAfter lines that an earlier run had brought in; 0 for a new import
 * @param faults lines that were not brought in and facts that were left open in this run, the first of them
 * @param moreFaults that are not among them
 */
public record RegisterReport(
        boolean dryRun,
        long records,
        long added,
        long changed,
        long kept,
        long closed,
        long passedOver,
        long refused,
        long resumedAfter,
        List<ImportError> faults,
        long moreFaults) {
    public RegisterReport {
        faults = List.copyOf(faults);
    }

    static RegisterReport of(
            Counts counts, boolean dryRun, long resumedAfter, List<ImportError> faults, long moreFaults) {
        return new RegisterReport(
                dryRun,
                counts.records(),
                counts.added(),
                counts.changed(),
                counts.kept(),
                counts.closed(),
                counts.passedOver(),
                counts.refused(),
                resumedAfter,
                faults,
                moreFaults);
    }

    /** For the terminal; no cell's content. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        faults.forEach(fault -> lines.add(fault.toString()));
        if (moreFaults > 0) {
            lines.add("... and " + moreFaults + " more.");
        }
        if (resumedAfter > 0) {
            lines.add("Went on after line " + resumedAfter + " of an import that was broken off.");
        }
        lines.add(
                "%,d lines: %,d added, %,d changed, %,d closed; %,d tell something else than people here, whose word stands;"
                                .formatted(records, added, changed, closed, kept)
                        + " %,d closed ones that nobody here knows were passed over; %,d refused."
                                .formatted(passedOver, refused));
        lines.add(dryRun ? "Nothing was stored." : "Stored.");
        return lines;
    }
}
