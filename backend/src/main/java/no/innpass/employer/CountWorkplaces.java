package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.innpass.geography.Areas;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Counts workplaces by municipality and light, for the map beside the list (EMP-04, EMP-07). */
@Singleton
public class CountWorkplaces {
    private static final String NOWHERE = "";

    /** Joined from the left, so that PostgreSQL leaves out what no condition asks for. */
    private static final String COUNT = """
            select coalesce(w.municipality_number, '') as municipality, l.colour, count(*)::int as workplaces
            from workplace w left join employer e on e.id = w.employer_id
            left join workplace_light l on l.workplace_id = w.id
            left join workplace_register r on r.workplace_id = w.id
            left join workplace_relation g on g.workplace_id = w.id
            """;

    private final Rows rows;
    private final Areas areas;
    private final WorkplaceConditions narrowed;

    CountWorkplaces(Rows rows, Areas areas, WorkplaceConditions narrowed) {
        this.rows = rows;
        this.areas = areas;
        this.narrowed = narrowed;
    }

    private record Counted(String municipality, @Nullable Light light, int workplaces) {}

    /** Every workplace that the filter chooses is counted once. */
    @Transactional
    public WorkplaceAreasView count(WorkplaceMapFilter filter) {
        var conditions = narrowed.of(filter);
        List<Counted> counted = rows.list(
                COUNT + conditions.where() + " group by 1, 2",
                row -> new Counted(
                        row.getString("municipality"),
                        Rows.choice(row, "colour", Light.class),
                        row.getInt("workplaces")),
                conditions.with());
        Map<String, Map<Light, Integer>> byMunicipality = new TreeMap<>();
        for (Counted one : counted) {
            byMunicipality
                    .computeIfAbsent(placed(one.municipality()), any -> new EnumMap<>(Light.class))
                    .merge(Objects.requireNonNullElse(one.light(), Light.GREY), one.workplaces(), Integer::sum);
        }
        int nowhere = Optional.ofNullable(byMunicipality.remove(NOWHERE))
                .map(lights ->
                        lights.values().stream().mapToInt(Integer::intValue).sum())
                .orElse(0);
        return new WorkplaceAreasView(
                byMunicipality.entrySet().stream()
                        .map(entry -> view(entry.getKey(), entry.getValue()))
                        .toList(),
                nowhere);
    }

    /** A number that is no longer in use has no place on the map either. */
    private String placed(String municipality) {
        return areas.centreOf(municipality).isPresent() ? municipality : NOWHERE;
    }

    private WorkplaceAreaView view(String number, Map<Light, Integer> lights) {
        var centre = areas.centreOf(number).orElseThrow();
        return new WorkplaceAreaView(
                number,
                centre.municipality().name(),
                centre.point().latitude(),
                centre.point().longitude(),
                lights.getOrDefault(Light.GREEN, 0),
                lights.getOrDefault(Light.YELLOW, 0),
                lights.getOrDefault(Light.RED, 0),
                lights.getOrDefault(Light.GREY, 0));
    }
}
