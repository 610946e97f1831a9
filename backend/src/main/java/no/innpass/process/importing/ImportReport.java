package no.innpass.process.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.innpass.platform.importing.ImportError;
import no.innpass.shared.Upserted;

/**
 * What a run came to.
 *
 * @param errors in the order of the files; with any of them nothing was stored
 * @param counts rows by kind and change; empty when there are errors
 * @param notHeld what the files tell and no room holds yet, by kind
 */
public record ImportReport(
        boolean dryRun,
        List<ImportError> errors,
        Map<Kind, Map<Upserted.Change, Integer>> counts,
        Map<String, Integer> notHeld) {

    /** What comes in, in the order in which it is stored. */
    public enum Kind {
        OFFICES,
        EMPLOYERS,
        WORKPLACES,
        PLACES,
        COURSES,
        CANDIDATES,
        INTAKES;

        String words() {
            return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
        }
    }

    static ImportReport refused(boolean dryRun, List<ImportError> errors) {
        return new ImportReport(dryRun, errors, Map.of(), Map.of());
    }

    public boolean isStored() {
        return errors.isEmpty() && !dryRun;
    }

    public int count(Kind kind, Upserted.Change change) {
        return counts.getOrDefault(kind, new EnumMap<>(Upserted.Change.class)).getOrDefault(change, 0);
    }

    /** For the terminal. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        errors.forEach(error -> lines.add(error.toString()));
        if (!errors.isEmpty()) {
            lines.add(errors.size() + (errors.size() == 1 ? " error" : " errors") + ". Nothing was stored.");
            return lines;
        }
        for (Kind kind : Kind.values()) {
            lines.add("%-11s %6d created %6d updated %6d unchanged"
                    .formatted(
                            kind.words(),
                            count(kind, Upserted.Change.CREATED),
                            count(kind, Upserted.Change.CHANGED),
                            count(kind, Upserted.Change.UNCHANGED)));
        }
        if (!notHeld.isEmpty()) {
            lines.add("Told in the files, not held here yet:");
            notHeld.forEach((kind, count) -> lines.add("%6d  %s".formatted(count, kind)));
        }
        lines.add(dryRun ? "Dry run: nothing was stored." : "Stored.");
        return lines;
    }
}
