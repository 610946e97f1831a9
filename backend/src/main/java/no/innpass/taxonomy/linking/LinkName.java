package no.innpass.taxonomy.linking;

/**
 * One name of a concept.
 *
 * @param concept 0 up to one less than the number of concepts
 * @param preferred the name that the concept is shown by; a synonym is chosen more freely, and so says less
 */
public record LinkName(int concept, String text, boolean preferred) {}
