package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card of the staff's board. */
@Serdeable
public record IntroductionRowView(
        UUID id,
        UUID candidateId,
        long candidateNumber,
        @Nullable String candidateName,
        UUID placeId,
        String placeTitle,
        String workplaceName,
        IntroductionState state,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        List<IntroductionAction> actions) {}
