package no.innpass.process.demo;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.geography.County;
import no.innpass.geography.Region;

/** Real places to put invented people and firms in; larger ones more often (assumed: by the post codes that they span). */
final class Towns {
    private static final int MOST = 60;

    private final Map<Region, List<Area>> byRegion;
    private final Map<Integer, Integer> weights = new HashMap<>();
    private final Map<Integer, List<String>> postCodes = new HashMap<>();

    Towns(Areas areas) {
        for (Area area : areas.all()) {
            weights.put(area.number(), Math.min(MOST, areas.postCodeSpan(area.number())));
            postCodes.put(area.number(), areas.postCodesOf(area.number()));
        }
        byRegion = areas.all().stream()
                .filter(area -> area.municipality().county().kind() == County.Kind.COUNTY)
                .filter(area -> weight(area) > 0)
                .collect(groupingBy(Area::region));
    }

    private int weight(Area area) {
        return Objects.requireNonNull(weights.get(area.number()));
    }

    Area in(Region region, Chance chance) {
        return chance.weighted(Objects.requireNonNull(byRegion.get(region)), this::weight);
    }

    /** A post code in use that leads to the area. */
    String postCode(Area area, Chance chance) {
        return chance.pick(Objects.requireNonNull(postCodes.get(area.number())));
    }

    /** The centre of another municipality of the region; the area itself where the region has only one. */
    Area anotherTown(Area home, Chance chance) {
        List<Area> centres = Objects.requireNonNull(byRegion.get(home.region())).stream()
                .filter(area -> area.isCentre() && !area.municipality().equals(home.municipality()))
                .toList();
        return centres.isEmpty() ? home : chance.weighted(centres, this::weight);
    }
}
