package no.innpass.matching.engine;

import java.util.UUID;

/**
 * A document that was found, with what its place in the order follows from: the next page begins after it.
 *
 * @param better how many of the query's better ones hold
 * @param tie what decided between equals; the id decides at last
 */
public record FoundRow(UUID id, int better, long tie) {}
