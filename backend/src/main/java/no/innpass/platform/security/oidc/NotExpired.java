package no.innpass.platform.security.oidc;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.Claims;
import io.micronaut.security.token.jwt.validator.ExpirationJwtClaimsValidator;
import io.micronaut.security.token.jwt.validator.GenericJwtClaimsValidator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** The framework's check of an id token's expiry, on the injected system clock; a token without an expiry does not pass. */
@Singleton
@Replaces(ExpirationJwtClaimsValidator.class)
final class NotExpired implements GenericJwtClaimsValidator<HttpRequest<?>> {
    private final Clock clock;

    NotExpired(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean validate(Claims claims, @Nullable HttpRequest<?> request) {
        return claims.get(Claims.EXPIRATION_TIME) instanceof Date expiry
                && clock.instant().isBefore(expiry.toInstant());
    }
}
