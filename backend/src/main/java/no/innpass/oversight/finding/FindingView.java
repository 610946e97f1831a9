package no.innpass.oversight.finding;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding as auditors and the leaders of its office read it.
 *
 * @param number what people call it ("Funn 12")
 * @param caseId sampled case, for an auditor; absent for a leader, and once the sample is gone
 * @param pseudonym of that case
 * @param late the day has gone by and the office has not answered
 * @param remark why the auditor asked again, or withdrew
 * @param actions what the reader may do now
 */
@Serdeable
record FindingView(
        UUID id,
        long number,
        UUID officeId,
        String officeName,
        @Nullable UUID caseId,
        @Nullable String pseudonym,
        FindingSeverity severity,
        String finding,
        String responsibleName,
        LocalDate dueOn,
        boolean late,
        FindingState state,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String remark,
        String madeBy,
        Instant madeAt,
        List<FindingAction> actions) {}
