package no.innpass.introduction;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/**
 * Introductions of one candidate that began from one side (MAT-03).
 *
 * @param officeId the candidate's, when they were made
 */
@Introspected
public record ModeCount(UUID officeId, MatchMode mode, UUID candidateId, int introductions) {}
