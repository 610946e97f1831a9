package no.innpass.geography;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.innpass.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Door of the room: every populated place, municipality, county and post code, read once and never changed (thread-safe).
 *
 * <p>Lists are in the order of the numbers unless said otherwise.
 */
@Singleton
public class Areas {
    private final Map<String, County> counties = new LinkedHashMap<>();
    private final Map<String, Municipality> municipalities = new LinkedHashMap<>();
    private final List<Area> all;
    private final Map<Integer, Area> byNumber;
    private final Map<String, List<Area>> byMunicipality;
    private final Map<String, List<Area>> byName;
    private final PostCodes postCodes = new PostCodes(Table.rows("postcodes.tsv"));

    public Areas() {
        for (String[] row : Table.rows("counties.tsv")) {
            counties.put(row[0], new County(row[0], row[1], County.Kind.valueOf(row[2]), Region.valueOf(row[3])));
        }
        for (String[] row : Table.rows("municipalities.tsv")) {
            County county = counties.get(row[2]);
            municipalities.put(
                    row[0], new Municipality(row[0], row[1], known(county, row[2]), Integer.parseInt(row[3])));
        }
        List<Area> read = new ArrayList<>();
        for (String[] row : Table.rows("areas.tsv")) {
            GeoPoint point = new GeoPoint(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
            Municipality municipality = known(municipalities.get(row[2]), row[2]);
            read.add(new Area(Integer.parseInt(row[0]), row[1], municipality, point));
        }
        all = List.copyOf(read);
        byNumber = all.stream().collect(toMap(Area::number, Function.identity()));
        byMunicipality =
                all.stream().collect(groupingBy(area -> area.municipality().number()));
        byName = all.stream().collect(groupingBy(area -> folded(area.name())));
    }

    public List<Area> all() {
        return all;
    }

    /** The 15 counties, then the territories outside them. */
    public List<County> counties() {
        return List.copyOf(counties.values());
    }

    /** The 357 municipalities, then the territories outside the counties. */
    public List<Municipality> municipalities() {
        return List.copyOf(municipalities.values());
    }

    public Optional<Municipality> municipality(String number) {
        return Optional.ofNullable(municipalities.get(number));
    }

    /** Municipalities whose centre the box holds. */
    public List<Municipality> municipalitiesIn(GeoBox box) {
        return municipalities.values().stream()
                .filter(one -> byNumber(one.centre())
                        .filter(area -> box.contains(area.point()))
                        .isPresent())
                .toList();
    }

    public Optional<Area> byNumber(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Every area of a municipality, the centre first; empty for a number that is not in use. */
    public List<Area> inMunicipality(String municipality) {
        return byMunicipality.getOrDefault(municipality, List.of());
    }

    public Optional<Area> centreOf(String municipality) {
        return municipality(municipality).flatMap(found -> byNumber(found.centre()));
    }

    /** @param postCode four digits; empty where the code is not in use */
    public Optional<Area> byPostCode(String postCode) {
        return postCodes.area(postCode).stream().boxed().findFirst().flatMap(this::byNumber);
    }

    /** Some post codes in use that lead to the area, ascending; empty for the few areas that no code leads to. */
    public List<String> postCodesOf(int area) {
        return postCodes.firstCodes(area);
    }

    /** How many post codes lead to the area or lie between those that do: a rough measure of how many live there. */
    public int postCodeSpan(int area) {
        return postCodes.span(area);
    }

    /** Areas of exactly this name, letter case aside; several places share a name ("Sand", "Vik"). */
    public List<Area> named(String name) {
        return byName.getOrDefault(folded(name), List.of());
    }

    /**
     * Search as you type: a post code, or the beginning of a place's or a municipality's name.
     *
     * <p>Order: the place's own name, then its municipality's; in each a municipality's centre first, then the alphabet, then
     * the number.
     */
    public List<Area> search(String text, int limit) {
        String wanted = folded(text.strip());
        Optional<Area> ofPostCode = byPostCode(wanted);
        if (ofPostCode.isPresent()) {
            return ofPostCode.stream().limit(limit).toList();
        }
        Comparator<Area> order = comparing((Area area) -> !folded(area.name()).startsWith(wanted))
                .thenComparing(area -> !area.isCentre())
                .thenComparing(Area::name)
                .thenComparing(Area::number);
        return all.stream()
                .filter(area -> folded(area.name()).startsWith(wanted)
                        || folded(area.municipality().name()).startsWith(wanted))
                .sorted(order)
                .limit(limit)
                .toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static <T> T known(@Nullable T value, String key) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new IllegalStateException("The tables name " + key + ", which they do not hold"));
    }
}
