package no.innpass.process.bench.drawn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;

/**
 * What both sides are drawn from: the country's own areas and the concepts of the taxonomy, in a mixed but fixed order, as the first
 * of a list are drawn more often.
 *
 * @param areas centres of municipalities first
 * @param occupations those with tasks or skills
 */
record World(Concepts concepts, List<Integer> areas, List<Integer> occupations, List<Integer> credentials) {
    private static final long ORDER = 20_261_121L;
    /** 2026-11-21 as a day number. */
    static final int TODAY = 20_778;

    static World of(Concepts concepts, Areas areas) {
        List<Integer> centres = mixed(
                areas.all().stream().filter(Area::isCentre).map(Area::number).toList());
        List<Integer> others = mixed(areas.all().stream()
                .filter(area -> !area.isCentre())
                .map(Area::number)
                .toList());
        List<Integer> all = new ArrayList<>(centres);
        all.addAll(others);
        return new World(
                concepts,
                List.copyOf(all),
                mixed(numbers(concepts, ConceptKind.OCCUPATION).stream()
                        .filter(occupation ->
                                !concepts.tasksAndSkills(occupation).isEmpty())
                        .toList()),
                mixed(numbers(concepts, ConceptKind.CREDENTIAL)));
    }

    private static List<Integer> numbers(Concepts concepts, ConceptKind kind) {
        return concepts.ofKinds(Set.of(kind), Language.NB).stream()
                .map(Concept::number)
                .toList();
    }

    private static List<Integer> mixed(List<Integer> numbers) {
        List<Integer> list = new ArrayList<>(numbers.stream().sorted().toList());
        Collections.shuffle(list, new Random(ORDER));
        return List.copyOf(list);
    }
}
