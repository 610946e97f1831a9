package no.innpass.taxonomy.words;

/**
 * @param number of the concept
 * @param name of the concept in which the word was found
 */
public record WordHit(int number, String name, How how) {}
