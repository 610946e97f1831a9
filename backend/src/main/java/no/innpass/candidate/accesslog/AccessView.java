package no.innpass.candidate.accesslog;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saw or changed something of the candidate.
 *
 * @param changed something was changed, and not only looked at
 * @param role the role it was done in; absent when it is not known
 * @param personName of staff; of an employer the firm is named, not the person
 * @param unitName office, provider, employer or workplace
 * @param reason in the words of the one who looked, where a look needs a reason
 */
@Serdeable
public record AccessView(
        UUID id,
        Instant at,
        Sight sight,
        Purpose purpose,
        boolean changed,
        @Nullable Role role,
        @Nullable String personName,
        @Nullable String unitName,
        @Nullable String reason) {}
