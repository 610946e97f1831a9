package no.innpass.matching.engine;

import java.util.List;

/**
 * The best documents of both lists (MAT-18), best first.
 *
 * @param fullCount how many documents there are for the list FULL, shown or not
 * @param belowMinimum how many more there would be without the minimum
 */
public record EngineAnswer(List<Ranked> full, List<Ranked> thin, int fullCount, int thinCount, int belowMinimum) {}
