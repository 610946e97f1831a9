package no.innpass.matching.weights;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innpass.matching.ProfileCode;
import no.innpass.shared.PlacementPurpose;

/**
 * A weight profile as it is published: what counts how much, now.
 *
 * @param weights whole numbers by criterion, which add up to 100
 * @param purposes main purposes of candidates that choose it
 * @param since when this version came into force
 */
@Serdeable
record WeightsInForceView(
        ProfileCode code, int version, Map<String, Integer> weights, List<PlacementPurpose> purposes, Instant since) {}
