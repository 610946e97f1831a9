package no.innpass.introduction.exchange;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two candidates of the own offices who would do better, or one as well and one better, at each other's place (MAT-28). */
@Serdeable
record SwapView(SwapSideView one, SwapSideView other) {

    @Serdeable
    record SwapSideView(
            UUID introductionId,
            UUID candidateId,
            long candidateNumber,
            @Nullable String candidateName,
            ExchangePlaceView from,
            ExchangePlaceView to) {}
}
