package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.employer.channel.ChannelContact;
import no.innpass.employer.channel.ChannelPeriod;
import no.innpass.employer.channel.IntakeChannel;
import org.jspecify.annotations.Nullable;

/**
 * How the workplace of a place takes applications, for staff (INT-10).
 *
 * @param channel absent where nothing is told of the way
 * @param most with a period: so many are shown to the workplace in it
 * @param shown of them, in this period
 * @param opensOn first day of the next period, where this one is used up
 */
@Serdeable
public record PlaceChannelView(
        UUID workplaceId,
        @Nullable IntakeChannel channel,
        @Nullable ChannelContact contact,
        @Nullable String words,
        @Nullable Integer most,
        @Nullable ChannelPeriod period,
        int shown,
        @Nullable LocalDate opensOn) {}
