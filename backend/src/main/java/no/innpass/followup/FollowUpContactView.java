package no.innpass.followup;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up contact as staff see it.
 *
 * @param urgency what its date says today; absent unless it is planned
 * @param movedOften moved twice or more (16.5)
 * @param record once it is held
 */
@Serdeable
public record FollowUpContactView(
        UUID id,
        UUID placementId,
        LocalDate date,
        ContactParty party,
        ContactKind kind,
        ContactChannel channel,
        ContactState state,
        @Nullable Urgency urgency,
        @Nullable MissCause cause,
        boolean movedOften,
        @Nullable String responsibleName,
        List<ContactAction> actions,
        @Nullable RecordView record) {

    /** What was said and agreed. */
    @Serdeable
    public record RecordView(
            LocalDate heldOn,
            ContactChannel channel,
            ContactTrigger trigger,
            MadeBy madeBy,
            List<ContactTopic> topics,
            @Nullable String candidateWords,
            @Nullable String employerWords,
            @Nullable Integer trainingShare,
            @Nullable HiringAnswer hiringAnswer,
            List<RecordContactRequest.GoalProgress> goals,
            List<RecordContactRequest.ItemProgress> trainingItems,
            List<RecordContactRequest.AgreedAction> actions,
            ContactResult result,
            @Nullable LocalDate nextOn,
            boolean lastContact,
            Instant recordedAt) {}
}
