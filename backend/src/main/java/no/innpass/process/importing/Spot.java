package no.innpass.process.importing;

/**
 * Where a row or a case stands.
 *
 * @param file name without folder
 * @param line the header, or the first line of a YAML file, is 1
 */
public record Spot(String file, int line) {}
