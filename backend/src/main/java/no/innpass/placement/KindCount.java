package no.innpass.placement;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import no.innpass.shared.PlacementKind;

/** One placement that began (PLC-02). @param officeId the office that led it, when it was agreed */
@Introspected
public record KindCount(UUID officeId, PlacementKind kind, UUID candidateId) {}
