package no.innpass.platform.security.oidc;

import jakarta.inject.Singleton;
import java.util.Objects;
import no.innpass.platform.security.Identity;

/** The name under which the issuer's subjects are hashed and linked; it outlives a change of the demo issuer's port. */
@Singleton
final class IssuerName {
    private final String name;

    IssuerName(OidcSettings settings) {
        this.name = settings.demo() ? Identity.DEMO_ISSUER : Objects.requireNonNull(settings.issuer());
    }

    String name() {
        return name;
    }
}
