package no.innpass.platform.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import io.micronaut.context.BeanProvider;
import io.micronaut.core.util.SupplierUtil;
import io.micronaut.security.oauth2.client.DefaultOpenIdProviderMetadata;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.function.Supplier;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.SecurityProblem;

/**
 * Checks bearer tokens: signed by a key of the issuer with an algorithm of two keys (never {@code none}, never a shared secret), from
 * that issuer, for our audience, with subject and expiry, not expired by the system clock (60 seconds of grace).
 */
@Singleton
final class BearerTokens {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final IssuerName issuerName;
    private final Supplier<DefaultJWTProcessor<SecurityContext>> processor;

    BearerTokens(
            OidcSettings settings,
            IssuerName issuerName,
            Clock clock,
            BeanProvider<DefaultOpenIdProviderMetadata> metadata) {
        this.issuerName = issuerName;
        this.processor = SupplierUtil.memoized(() -> processor(metadata.get(), settings.audience(), clock));
    }

    /**
     * Who the token speaks for. May wait for the issuer's keys: not for the event loop.
     *
     * @throws Refused TOKEN_EXPIRED or TOKEN_INVALID
     */
    Identity check(String token) {
        try {
            JWTClaimsSet claims = processor.get().process(token, null);
            return new Identity(issuerName.name(), claims.getSubject());
        } catch (ExpiredJWTException e) {
            throw new Refused(SecurityProblem.TOKEN_EXPIRED);
        } catch (ParseException | BadJOSEException e) {
            throw new Refused(SecurityProblem.TOKEN_INVALID);
        } catch (JOSEException e) {
            throw new IllegalStateException("The issuer's keys cannot be read", e);
        }
    }

    private static DefaultJWTProcessor<SecurityContext> processor(
            DefaultOpenIdProviderMetadata issuer, String audience, Clock clock) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys(issuer.getJwksUri())));
        processor.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>(
                        audience,
                        new JWTClaimsSet.Builder().issuer(issuer.getIssuer()).build(),
                        Set.of("sub", "exp")) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(clock.instant());
                    }
                });
        return processor;
    }

    private static JWKSource<SecurityContext> keys(String address) {
        try {
            return JWKSourceBuilder.create(URI.create(address).toURL())
                    .retrying(true)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The issuer names no usable address of its keys", e);
        }
    }
}
