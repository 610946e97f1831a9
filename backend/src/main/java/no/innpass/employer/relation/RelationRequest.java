package no.innpass.employer.relation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.employer.NoPlaceReason;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * Another stage than the one that what happened has led to.
 *
 * @param noPlace why nobody is taken in: with DORMANT and LOST, and with them alone
 * @param correction why, with every other stage
 * @param words with the reason OTHER, and with it alone
 */
@Serdeable
public record RelationRequest(
        @NotNull RelationStage stage,
        @Nullable NoPlaceReason noPlace,
        @Nullable CorrectionReason correction,

        @FreeText(Audience.HEARD) @Nullable @Size(min = 1, max = 200) String words) {

    public RelationRequest {
        words = Words.orNone(words);
    }
}
