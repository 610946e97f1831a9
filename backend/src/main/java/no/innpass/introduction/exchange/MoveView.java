package no.innpass.introduction.exchange;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits in a line, and an equal place that is free (MAT-33).
 *
 * @param inLine how many stand in line where the candidate waits
 * @param seats free seats there that nothing speaks for
 * @param waitingDaysSaved until the seat here, less until the seat there; absent where the place does not say how long one stays
 */
@Serdeable
record MoveView(
        UUID introductionId,
        UUID candidateId,
        long candidateNumber,
        @Nullable String candidateName,
        int inLine,
        int seats,
        ExchangePlaceView from,
        ExchangePlaceView to,
        @Nullable Integer waitingDaysSaved) {}
