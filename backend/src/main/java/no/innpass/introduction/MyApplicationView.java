package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.employer.channel.ChannelPeriod;
import no.innpass.employer.channel.IntakeChannel;
import org.jspecify.annotations.Nullable;

/**
 * How one applies at the workplace of a place, and whether the reader may apply here (INT-10).
 *
 * @param channel absent where the workplace has told nothing of the way
 * @param contactName whom the workplace names; never for those whom it takes through NAV or a provider alone
 * @param words when and how, in the workplace's words
 * @param most with a period: so many are shown to the workplace in it
 * @param opensOn first day of the next period, where this one is used up
 * @param stop why the reader may not apply here; absent where the reader may
 * @param needsAnonymousCard an application must say yes to being shown without a name
 * @param offerId what is on its way between the reader and this place already
 */
@Serdeable
public record MyApplicationView(
        UUID placeId,
        @Nullable IntakeChannel channel,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String words,
        @Nullable Integer most,
        @Nullable ChannelPeriod period,
        @Nullable LocalDate opensOn,
        @Nullable Stop stop,
        boolean needsAnonymousCard,
        @Nullable UUID offerId) {

    /** What stands in the way, the first of these. */
    public enum Stop {
        /** Something is on its way between the reader and this place. */
        IN_PROCESS,
        /** The place is not out. */
        NOT_OUT,
        /** The workplace takes applications in another way. */
        WRONG_CHANNEL,
        /** As many have been shown to the workplace in the period as it wants. */
        PERIOD_FULL,
        /** As many of the reader's applications wait as may at once. */
        TOO_MANY
    }
}
