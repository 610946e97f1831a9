package no.innpass.employer.channel;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a workplace takes applications, for staff.
 *
 * @param people who can be named as the one to turn to
 * @param by who has told it last; absent for a file
 * @param on absent while nobody has told anything
 * @param version for If-Match, 0 while nobody has told anything
 */
@Serdeable
public record ChannelRuleView(
        UUID workplaceId,
        @Nullable IntakeChannel channel,
        @Nullable ChannelContact contact,
        @Nullable String words,
        @Nullable Integer most,
        @Nullable ChannelPeriod period,
        List<ChannelContact> people,
        @Nullable String by,
        @Nullable LocalDate on,
        long version) {}
