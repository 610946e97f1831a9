package no.innpass.introduction.exchange;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.practiceplace.PlaceCard;
import org.jspecify.annotations.Nullable;

/**
 * A place on either side of a proposal.
 *
 * @param title the employer's few words; empty: name the workplace alone
 * @param score the number that the list shows for the pair; absent where the pair is in no ordinary list now
 * @param minutes one way from the candidate's home by the own means; absent where one of them is not known
 */
@Serdeable
record ExchangePlaceView(
        UUID placeId,
        String title,
        String workplace,
        @Nullable Integer score,
        @Nullable Integer minutes) {

    /** @param hundredths what the pair counts; 0 for none */
    static ExchangePlaceView of(UUID id, @Nullable PlaceCard card, int hundredths, @Nullable Integer minutes) {
        return new ExchangePlaceView(
                id,
                card == null || card.title() == null ? "" : String.valueOf(card.title()),
                card == null ? "" : card.workplace(),
                hundredths == 0 ? null : Counts.shown(hundredths),
                minutes);
    }
}
