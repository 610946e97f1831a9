package no.innpass.oversight.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is stored, with the names that go with its ids.
 *
 * @param candidateId who is behind the case; never leaves for an auditor
 * @param responsibleId leader who answers for it
 * @param madeBy auditor, as member of staff
 */
record Finding(
        UUID id,
        long number,
        UUID officeId,
        String officeName,
        @Nullable UUID caseId,
        @Nullable String pseudonym,
        @Nullable UUID candidateId,
        FindingSeverity severity,
        String finding,
        UUID responsibleId,
        String responsibleName,
        LocalDate dueOn,
        FindingState state,
        @Nullable String answer,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt,
        @Nullable String remark,
        UUID madeBy,
        String madeByName,
        Instant madeAt) {}
