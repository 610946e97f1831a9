package no.innpass.taxonomy.linking;

/**
 * A concept that a text may mean.
 *
 * @param name index of that name of the concept which is most like the text
 * @param score larger is likelier; comparable for one text only
 */
public record Linked(int concept, int name, double score) {}
