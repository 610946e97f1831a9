package no.innpass.followup;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the worklist (FUP-19): whom, what, since when, and what to open.
 *
 * @param id of the contact, or of the introduction for a question
 * @param daysOver days past the date; 0 when not past
 * @param candidateName for the candidate's own office only; else the number says whom
 * @param mine false while a colleague is covered
 */
@Serdeable
public record WorklistRowView(
        WorklistKind kind,
        WorklistUrgency urgency,
        UUID id,
        @Nullable UUID placementId,
        UUID candidateId,
        long candidateNumber,
        @Nullable String candidateName,
        String workplaceName,
        @Nullable ContactParty party,
        @Nullable ContactKind contactKind,
        @Nullable ContactChannel channel,
        LocalDate dueOn,
        int daysOver,
        @Nullable LocalDate lastHeldOn,
        boolean mine) {

    /** What a line is about. */
    public enum WorklistKind {
        CONTACT,
        QUESTION
    }

    /** How urgent, in the order of the list. URGENT waits for the urgent messages (FUP-15). */
    public enum WorklistUrgency {
        URGENT,
        ESCALATED,
        OVERDUE,
        SAME_DAY,
        DUE,
        QUESTION,
        UPCOMING
    }
}
