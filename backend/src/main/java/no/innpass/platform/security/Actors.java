package no.innpass.platform.security;

import java.util.Optional;
import java.util.UUID;

/**
 * Finds the actor behind a proven identity or an open session. The one look upwards that login needs: the organisation room answers
 * it, because it knows who belongs where. Empty for an unknown or inactive login.
 */
public interface Actors {
    Optional<Actor> withIdentity(Identity identity);

    Optional<Actor> withLogin(UUID loginId);
}
