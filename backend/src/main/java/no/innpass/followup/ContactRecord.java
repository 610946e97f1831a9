package no.innpass.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said and agreed in a contact; its lists are in {@link RecordLists}. A withdrawn record stays as a row. */
@MappedEntity("contact_record")
record ContactRecord(
        @Id UUID id,
        UUID contactId,
        LocalDate heldOn,
        ContactChannel channel,
        ContactTrigger trigger,
        MadeBy madeBy,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> topics,
        @Nullable String candidateWords,
        @Nullable String employerWords,
        @Nullable Integer trainingShare,
        @Nullable HiringAnswer hiringAnswer,
        ContactResult result,
        @Nullable LocalDate nextOn,
        boolean lastContact,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {}
