package no.innpass.introduction;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/** A candidate's question that waits for an answer. */
@Introspected
public record OpenQuestion(UUID introductionId, UUID candidateId, UUID workplaceId, UUID askedBy, LocalDate askedOn) {}
