package no.innpass.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.innpass.taxonomy.linking.Breadth;
import no.innpass.taxonomy.linking.LinkName;
import no.innpass.taxonomy.linking.Linker;

/**
 * Search by likeness: what the typed text most likely means where no name begins like it, for its typing errors, other word order,
 * inflection or words that only part of a compound holds. The very linker that {@code link-eval} measures. Immutable.
 */
final class LikenessSearch {
    /** Less than this is chance: one common syllable among many. */
    private static final double LEAST = 0.16;
    /** A text that is mostly letters which no name holds is about something else. */
    private static final double LEAST_KNOWN = 0.4;

    private final List<Concept> concepts;
    private final List<String> names = new ArrayList<>();
    private final Linker linker;

    LikenessSearch(Collection<Concept> all) {
        concepts = all.stream()
                .filter(concept -> !concept.retired())
                .sorted(Comparator.comparing(Concept::number))
                .toList();
        List<LinkName> links = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            for (ConceptLabel label : concepts.get(i).labels()) {
                links.add(new LinkName(i, label.text(), label.preferred()));
                names.add(label.text());
            }
        }
        linker = new Linker(
                links, concepts.stream().map(ignored -> Breadth.SINGLE).toList());
    }

    /**
     * At most {@code limit} concepts of the kinds, best first, ties by number; none for a text that is like nothing.
     *
     * @param except numbers of concepts that are not answered
     */
    List<ConceptHit> find(String text, Set<ConceptKind> kinds, Set<Integer> except, int limit) {
        if (limit < 1 || linker.known(text) < LEAST_KNOWN) {
            return List.of();
        }
        return linker.link(text, number -> isWanted(concepts.get(number), kinds, except), LEAST, limit).stream()
                .map(linked -> new ConceptHit(concepts.get(linked.concept()), names.get(linked.name())))
                .toList();
    }

    private static boolean isWanted(Concept concept, Set<ConceptKind> kinds, Set<Integer> except) {
        return kinds.contains(concept.kind()) && !except.contains(concept.number());
    }
}
