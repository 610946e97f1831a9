package no.innpass.taxonomy.esco;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.innpass.taxonomy.esco.NearPairs.Pair;

/**
 * Occupations that lie near each other (MAT-30), by the skills that they cannot do without: first those in the same unit group of
 * STYRK-08, then those of other groups that have five such skills and a third of all of them in common. What is imported lies next to
 * what the starter list has in the same unit group besides.
 */
final class NearOccupations {
    private static final int MANY = 5;
    private static final int A_THIRD = 3;

    private NearOccupations() {}

    /**
     * Neighbours among those of ESCO.
     *
     * @param unitGroups numbers of occupations by unit group
     */
    static List<Pair> of(EscoRelations relations, Map<String, Set<Integer>> unitGroups, Set<Integer> ofEsco) {
        Sets needs = relations.needs();
        List<Pair> pairs = new ArrayList<>();
        unitGroups.values().forEach(group -> {
            int[] members = group.stream()
                    .filter(ofEsco::contains)
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            for (int i = 0; i < members.length; i++) {
                for (int j = i + 1; j < members.length; j++) {
                    pairs.add(Pair.of(members[i], members[j], 0, needs.of(members[i]), needs.of(members[j])));
                }
            }
        });
        together(needs).forEach((pair, shared) -> {
            int one = (int) (pair >>> Integer.SIZE);
            int other = pair.intValue();
            int all = needs.size(one) + needs.size(other) - shared;
            if (shared >= MANY && A_THIRD * shared >= all) {
                pairs.add(new Pair(one, other, 1, shared, all));
            }
        });
        return NearPairs.choose(pairs, NearPairs.MOST);
    }

    /** How many needs each two occupations share that share one at all: the lower number in the upper half of the key. */
    private static Map<Long, Integer> together(Sets needs) {
        Sets inNeed = new Sets();
        needs.owners().forEach(occupation -> {
            for (int skill : needs.of(occupation)) {
                inNeed.add(skill, occupation);
            }
        });
        Map<Long, Integer> together = new TreeMap<>();
        inNeed.owners().forEach(skill -> {
            int[] occupations = inNeed.of(skill);
            for (int i = 0; i < occupations.length; i++) {
                for (int j = i + 1; j < occupations.length; j++) {
                    together.merge((long) occupations[i] << Integer.SIZE | occupations[j], 1, Integer::sum);
                }
            }
        });
        return together;
    }

    /** Each imported occupation with those of the starter list in its unit group, the lowest numbers first, as many as one may have. */
    static List<Pair> bridges(Map<String, Set<Integer>> unitGroups, int firstImported) {
        List<Pair> bridges = new ArrayList<>();
        unitGroups
                .values()
                .forEach(group -> group.stream()
                        .filter(number -> number >= firstImported)
                        .forEach(imported -> group.stream()
                                .filter(number -> number < firstImported)
                                .sorted()
                                .limit(NearPairs.MOST)
                                .forEach(ours -> bridges.add(new Pair(ours, imported, 0, 0, 0)))));
        return bridges;
    }
}
