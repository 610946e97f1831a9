package no.innpass.taxonomy.linking;

import java.util.List;
import java.util.Set;

/**
 * A labelled set: texts, names of concepts, and which names are right for which text.
 *
 * @param elements names in the order of the file
 * @param concepts address of each concept
 * @param unjudged how many queries have no right answer in the set; they are left out
 */
record LabelledSet(List<Query> queries, List<LinkName> elements, List<String> concepts, int unjudged) {

    /** @param right indices of elements */
    record Query(String id, String text, Set<Integer> right) {}
}
