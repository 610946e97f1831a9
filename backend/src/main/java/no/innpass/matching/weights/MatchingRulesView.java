package no.innpass.matching.weights;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What everybody may know of how matches are made, as it is now.
 *
 * @param profiles every weight profile in force
 * @param minScore shown number below which nothing is proposed
 * @param thinBasis percent of what counts that has to be known for the list proper
 * @param esco the list of tasks and occupations holds some of ESCO's, which has to be said
 */
@Serdeable
record MatchingRulesView(List<WeightsInForceView> profiles, int minScore, int thinBasis, boolean esco) {}
