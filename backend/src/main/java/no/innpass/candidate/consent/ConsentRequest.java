package no.innpass.candidate.consent;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.innpass.geography.Region;
import org.jspecify.annotations.Nullable;

/**
 * A question to a candidate.
 *
 * @param employerId with PRESENT_TO_EMPLOYER and SHARE_CONTACT
 * @param region with ANONYMOUS_CARD; absent: all regions
 */
@Serdeable
public record ConsentRequest(
        @NotNull ConsentType type,
        @Nullable UUID employerId,
        @Nullable Region region) {}
