package no.innpass.taxonomy.esco;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innpass.taxonomy.ConceptKind;

/**
 * The concepts of ESCO in this installation.
 *
 * @param numbers by address, of all that ever were imported
 * @param ofBundle numbers of those in the files that are imported now, by kind
 * @param ours those that are one with a concept of the starter list
 * @param added how many are new
 * @param retired how many the files have no more
 */
record KnownConcepts(
        Map<String, Integer> numbers,
        Map<ConceptKind, Set<Integer>> ofBundle,
        Set<Integer> ours,
        int added,
        int retired) {

    Optional<Integer> number(String address) {
        return Optional.ofNullable(numbers.get(address));
    }

    int count(ConceptKind kind) {
        return ofBundle.getOrDefault(kind, Set.of()).size();
    }

    /** Of those in the files. */
    boolean isSkill(int number) {
        return ofBundle.getOrDefault(ConceptKind.SKILL, Set.of()).contains(number);
    }
}
