package no.innpass.employer.channel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a workplace takes applications.
 *
 * @param channel absent where nothing is told of the way
 * @param contact whom to turn to; absent where nobody is named
 * @param words when and how, in the workplace's words
 * @param limit absent where there is none
 */
public record ChannelRule(
        UUID workplaceId,
        @Nullable IntakeChannel channel,
        @Nullable ChannelContact contact,
        @Nullable String words,
        @Nullable Limit limit) {

    /** At most so many people are shown to the workplace in a period, 1 or more. */
    public record Limit(int most, ChannelPeriod period) {}

    /** A candidate may apply in Innpass: where the workplace takes such applications, and where it has told nothing. */
    public boolean takesOwnApplications() {
        return channel == null || channel.takesOwnApplications();
    }
}
