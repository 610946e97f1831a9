package no.innpass.platform.security;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Whether this installation is a demo with fictitious people: exactly when no real issuer is configured. */
@Singleton
public final class DemoMode {
    private final boolean on;

    DemoMode(
            @Property(name = "oidc.issuer") @Nullable String issuer,
            @Property(name = "oidc.issuers") @Nullable String issuers) {
        this.on = (issuer == null || issuer.isBlank()) && (issuers == null || issuers.isBlank());
    }

    public boolean isOn() {
        return on;
    }

    /** @throws Refused NOT_FOUND in a real installation: there, what belongs to the demo does not exist */
    public void require() {
        if (!on) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }
}
