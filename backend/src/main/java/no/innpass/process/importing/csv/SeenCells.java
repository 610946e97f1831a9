package no.innpass.process.importing.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innpass.platform.importing.CsvRow;
import no.innpass.process.importing.ImportPlan;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.taxonomy.Concepts;

/** What a workplace is like inside, and what came of earlier placements there. */
final class SeenCells {
    private static final int MOST = 10_000;

    private final ToldCells told;

    SeenCells(Concepts concepts) {
        told = new ToldCells(concepts);
    }

    ImportPlan.Seen read(CsvRow row) {
        int finished = row.integer("placements_finished", 0, MOST).orElse(0);
        int hired = row.integer("placements_hired", 0, MOST).orElse(0);
        if (hired > finished) {
            row.wrong("placements_hired", "MORE_THAN_FINISHED", "at most as many as placements_finished");
        }
        int network = row.integer("placements_network_hired", 0, MOST).orElse(0);
        int cannot = row.integer("placements_cannot_hire", 0, MOST).orElse(0);
        if (network + cannot > Math.max(0, finished - hired)) {
            row.wrong(
                    "placements_network_hired",
                    "MORE_THAN_FINISHED",
                    "with placements_cannot_hire at most those who finished and were not hired here");
        }
        return new ImportPlan.Seen(
                traits(row),
                finished,
                Math.min(hired, finished),
                network,
                cannot,
                0,
                null,
                told.read(row),
                ChannelCells.read(row));
    }

    private static Map<EnvironmentTrait, Boolean> traits(CsvRow row) {
        Map<EnvironmentTrait, Boolean> traits = new EnumMap<>(EnvironmentTrait.class);
        for (String item : row.list("environment")) {
            List<String> parts = CsvRow.parts(item, 2);
            Optional<EnvironmentTrait> trait = row.code("environment", parts.getFirst(), EnvironmentTrait.class);
            boolean there = parts.get(1).equals("yes");
            if (parts.size() > 2 || !there && !parts.get(1).equals("no")) {
                row.wrong("environment", "NOT_A_CODE", "a trait, a colon, and yes or no");
            }
            trait.ifPresent(one -> traits.put(one, there));
        }
        return traits;
    }
}
