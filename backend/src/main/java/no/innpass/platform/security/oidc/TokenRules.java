package no.innpass.platform.security.oidc;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/**
 * What every token must stand: signed by a key of the very issuer that it names, with an algorithm of two keys (never {@code none},
 * never a shared secret), for our audience, with subject and expiry, neither too old nor too young by the system clock (60 seconds of
 * grace).
 */
final class TokenRules {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static final int MILLIS = 5_000;

    private static final int MOST_BYTES = 100_000;

    /** The library's own gives up after half a second, and a login with it. */
    private static final ResourceRetriever PATIENT = new DefaultResourceRetriever(MILLIS, MILLIS, MOST_BYTES);

    private TokenRules() {}

    static DefaultJWTProcessor<SecurityContext> of(String issuer, String keys, String audience, Clock clock) {
        return of(issuer, keysAt(keys), audience, clock);
    }

    static DefaultJWTProcessor<SecurityContext> of(
            String issuer, JWKSource<SecurityContext> keys, String audience, Clock clock) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>(
                        audience, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp")) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(clock.instant());
                    }
                });
        return processor;
    }

    private static JWKSource<SecurityContext> keysAt(String address) {
        try {
            return JWKSourceBuilder.create(URI.create(address).toURL(), PATIENT)
                    .retrying(true)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The issuer names no usable address of its keys", e);
        }
    }
}
