package no.innpass.oversight.finding;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding for the leader of its office.
 *
 * @param candidateId who the case is about, where there is one and the leader may open the candidate; never for an auditor
 * @param candidateNumber what staff call the person
 */
@Serdeable
record LeadFindingView(
        FindingView finding,
        @Nullable UUID candidateId,
        @Nullable Long candidateNumber) {}
