package no.innpass.employer.channel;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the own workplace takes applications, for its manager.
 *
 * @param people who can be named as the one to turn to
 * @param on when it was told last; absent while nobody has told anything
 * @param version for If-Match, 0 while nobody has told anything
 */
@Serdeable
public record OwnChannelRuleView(
        UUID workplaceId,
        @Nullable IntakeChannel channel,
        @Nullable ChannelContact contact,
        @Nullable String words,
        @Nullable Integer most,
        @Nullable ChannelPeriod period,
        List<ChannelContact> people,
        @Nullable LocalDate on,
        long version) {
    static OwnChannelRuleView of(ChannelRuleView view) {
        return new OwnChannelRuleView(
                view.workplaceId(),
                view.channel(),
                view.contact(),
                view.words(),
                view.most(),
                view.period(),
                view.people(),
                view.on(),
                view.version());
    }
}
