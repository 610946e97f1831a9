package no.innpass.platform.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import io.micronaut.security.oauth2.client.DefaultOpenIdProviderMetadata;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.LoginProof;
import no.innpass.platform.security.SecurityProblem;
import org.jspecify.annotations.Nullable;

/** Checks bearer tokens by the {@link TokenRules} of the issuer that they name. */
@Singleton
final class BearerTokens {
    private final Issuers issuers;
    private final Clock clock;
    private final Map<String, DefaultJWTProcessor<SecurityContext>> processors = new ConcurrentHashMap<>();

    BearerTokens(Issuers issuers, Clock clock) {
        this.issuers = issuers;
        this.clock = clock;
    }

    /**
     * For whom a token speaks, and who says so.
     *
     * @param subject the issuer's name of the person or program
     * @param proof with the time of the login that the token was given for, where it says one
     */
    record Proven(Issuer issuer, String subject, LoginProof proof) {}

    /**
     * Who the token speaks for. May wait for the issuer's keys: not for the event loop.
     *
     * @throws Refused TOKEN_EXPIRED or TOKEN_INVALID
     */
    Proven check(String token) {
        try {
            // The name is believed only so far as to choose whose keys must have signed it.
            @Nullable String named = JWTParser.parse(token).getJWTClaimsSet().getIssuer();
            for (Issuer issuer : issuers.all()) {
                DefaultOpenIdProviderMetadata metadata = issuers.metadata(issuer);
                if (metadata.getIssuer().equals(named)) {
                    JWTClaimsSet claims = processors
                            .computeIfAbsent(
                                    issuer.name(),
                                    name -> TokenRules.of(
                                            metadata.getIssuer(), metadata.getJwksUri(), issuer.audience(), clock))
                            .process(token, null);
                    return new Proven(
                            issuer,
                            Objects.requireNonNull(claims.getSubject()),
                            LoginProof.of(issuer.name(), claims.getClaim("auth_time"), clock.instant()));
                }
            }
            throw new Refused(SecurityProblem.TOKEN_INVALID);
        } catch (ExpiredJWTException e) {
            throw new Refused(SecurityProblem.TOKEN_EXPIRED);
        } catch (ParseException | BadJOSEException e) {
            throw new Refused(SecurityProblem.TOKEN_INVALID);
        } catch (JOSEException e) {
            throw new IllegalStateException("The issuer's keys cannot be read", e);
        }
    }
}
