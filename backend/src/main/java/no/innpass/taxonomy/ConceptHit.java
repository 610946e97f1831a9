package no.innpass.taxonomy;

/**
 * A concept that a search proposes.
 *
 * @param matched the name that the typed words were found in, which may be a synonym or in another language than the one shown
 */
public record ConceptHit(Concept concept, String matched) {}
