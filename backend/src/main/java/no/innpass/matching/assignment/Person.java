package no.innpass.matching.assignment;

import java.util.UUID;

/**
 * Somebody who is to have one place at most.
 *
 * @param random 64 bits for ties (MAT-21)
 */
public record Person(UUID id, long random) {}
