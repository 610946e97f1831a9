package no.innpass.candidate.rights;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.candidate.profile.SectionName;

/**
 * A fact that the candidate does not agree with, and that waits for an answer.
 *
 * @param overdue the last day has gone by
 */
@Serdeable
record DisputeRowView(
        UUID candidateId,
        String name,
        SectionName section,
        UUID factId,
        String reason,
        LocalDate dueOn,
        boolean overdue) {}
