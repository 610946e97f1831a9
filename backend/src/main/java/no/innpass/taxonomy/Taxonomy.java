package no.innpass.taxonomy;

import java.util.List;
import java.util.Map;

/**
 * Everything the index is built from: the content of the tables, or of the starter list.
 *
 * @param aliases words of other systems, to concept numbers
 */
record Taxonomy(List<Concept> concepts, List<ConceptRelation> relations, Map<String, Integer> aliases) {
    Taxonomy {
        concepts = List.copyOf(concepts);
        relations = List.copyOf(relations);
        aliases = Map.copyOf(aliases);
    }
}
