package no.innpass.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"PRI-13", "REP-02"})
class CoarsenTest {

    @Property(tries = 400)
    void everyCombinationOfColumnsIsSharedByKPeople(
            @ForAll("tables") List<Coarsen.Line<Integer>> lines, @ForAll @IntRange(min = 2, max = 6) int k) {
        List<Coarsen.Line<Integer>> coarse = Coarsen.coarsen(lines, k);
        int columns = lines.isEmpty() ? 0 : lines.getFirst().values().size();
        for (int mask = 1; mask < 1 << columns; mask++) {
            Map<List<String>, Set<Integer>> people = new HashMap<>();
            for (Coarsen.Line<Integer> line : coarse) {
                people.computeIfAbsent(chosen(line.values(), mask), key -> new HashSet<>())
                        .add(line.key());
            }
            assertThat(people.values()).allMatch(sharing -> sharing.size() >= k);
        }
    }

    @Property(tries = 200)
    void noRowIsLostAndNoValueIsChangedButHidden(
            @ForAll("tables") List<Coarsen.Line<Integer>> lines, @ForAll @IntRange(min = 2, max = 6) int k) {
        List<Coarsen.Line<Integer>> coarse = Coarsen.coarsen(lines, k);
        boolean enough = lines.stream().map(Coarsen.Line::key).distinct().count() >= k;
        assertThat(coarse).hasSize(enough ? lines.size() : 0);
        for (Coarsen.Line<Integer> line : coarse) {
            assertThat(lines)
                    .anyMatch(before -> before.key().equals(line.key())
                            && IntStream.range(0, line.values().size())
                                    .allMatch(i -> line.values().get(i).equals(Coarsen.HIDDEN)
                                            || line.values()
                                                    .get(i)
                                                    .equals(before.values().get(i))));
        }
    }

    @Test
    void whatIsRareIsHiddenAndWhatIsCommonStays() {
        List<Coarsen.Line<Integer>> lines = new ArrayList<>();
        IntStream.range(0, 6).forEach(i -> lines.add(new Coarsen.Line<>(i, List.of("OSLO", "BAKE"))));
        IntStream.range(6, 12)
                .forEach(i -> lines.add(new Coarsen.Line<>(i, List.of("NORD", i < 9 ? "BAKE" : "DRIVE"))));
        List<Coarsen.Line<Integer>> coarse = Coarsen.coarsen(lines, 3);
        assertThat(coarse)
                .filteredOn(line -> line.values().equals(List.of("NORD", "DRIVE")))
                .hasSize(3);
        lines.add(new Coarsen.Line<>(12, List.of("NORD", "SEW")));
        assertThat(Coarsen.coarsen(lines, 3))
                .as("one who sews is hidden with three others, so that nobody can count back")
                .filteredOn(line -> line.values().equals(List.of("NORD", "*")))
                .hasSize(4);
    }

    @Test
    void oneWithManyRowsDoesNotHideAmongThemselves() {
        List<Coarsen.Line<Integer>> lines = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> lines.add(new Coarsen.Line<>(1, List.of("OSLO"))));
        assertThat(Coarsen.coarsen(lines, 2)).isEmpty();
    }

    private static List<String> chosen(List<String> values, int mask) {
        return IntStream.range(0, values.size())
                .filter(i -> (mask >> i & 1) == 1)
                .mapToObj(values::get)
                .toList();
    }

    @Provide
    Arbitrary<List<Coarsen.Line<Integer>>> tables() {
        Arbitrary<List<String>> values =
                Arbitraries.of("a", "b", "c", "d").list().ofSize(4);
        Arbitrary<Coarsen.Line<Integer>> line =
                values.flatMap(some -> Arbitraries.integers().between(0, 40).map(key -> new Coarsen.Line<>(key, some)));
        return line.list().ofMaxSize(60);
    }
}
