package no.innpass.employer.channel;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * The whole of what is told; what is left out is taken back.
 *
 * @param contactId one of the people at the workplace
 * @param words when and how; candidates read them
 * @param most with a period, and not without
 */
@Serdeable
public record ChannelRuleRequest(
        @Nullable IntakeChannel channel,
        @Nullable UUID contactId,

        @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 300) String words,

        @Nullable @Min(1) @Max(999) Integer most,
        @Nullable ChannelPeriod period) {

    public ChannelRuleRequest {
        words = Words.orNone(words);
    }

    /** The same as is told already. */
    static ChannelRuleRequest of(ChannelRule rule) {
        ChannelRule.@Nullable Limit limit = rule.limit();
        return new ChannelRuleRequest(
                rule.channel(),
                rule.contact() == null ? null : rule.contact().id(),
                rule.words(),
                limit == null ? null : limit.most(),
                limit == null ? null : limit.period());
    }
}
