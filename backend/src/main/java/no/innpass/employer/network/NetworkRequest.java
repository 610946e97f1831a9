package no.innpass.employer.network;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * A firm has introduced another one, or was asked whether it knows somebody.
 *
 * @param introducedId the other firm: needed with REFERRAL, and only there
 * @param contactId who at the introducing firm
 * @param naming what that person said of being named to the other firm
 * @param day when it was; at most a year back
 * @param topic what it was about, without candidates
 */
@Serdeable
public record NetworkRequest(
        @NotNull NetworkKind kind,
        @Nullable UUID introducedId,
        @Nullable UUID contactId,
        @NotNull Naming naming,
        @NotNull LocalDate day,

        @FreeText(Audience.HEARD) @Nullable @Size(min = 1, max = 200) String topic) {

    public NetworkRequest {
        topic = Words.orNone(topic);
    }
}
