package no.innpass.platform.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.oauth2.client.OpenIdProviderMetadata;
import io.micronaut.security.oauth2.configuration.OauthClientConfiguration;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdTokenResponse;
import io.micronaut.security.oauth2.endpoint.token.response.validation.ReactiveOpenIdTokenResponseValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Checks the id token at the end of a code flow: by the {@link TokenRules} of the issuer whose flow it is, made for our client there,
 * with the nonce of this very login. The framework's own check takes a signature by any of the issuers' keys, which with several
 * issuers would let one speak for another.
 */
@Singleton
@Replaces(ReactiveOpenIdTokenResponseValidator.class)
final class CheckIdToken implements ReactiveOpenIdTokenResponseValidator<JWT> {
    private static final Logger LOG = LoggerFactory.getLogger(CheckIdToken.class);

    private final Clock clock;
    private final Scheduler blocking;
    private final Map<String, DefaultJWTProcessor<SecurityContext>> processors = new ConcurrentHashMap<>();

    CheckIdToken(Clock clock, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.clock = clock;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<JWT> validate(
            OauthClientConfiguration client,
            OpenIdProviderMetadata issuer,
            OpenIdTokenResponse response,
            @Nullable String nonce) {
        return Mono.fromCallable(() -> check(client, issuer, response.getIdToken(), nonce))
                .subscribeOn(blocking);
    }

    /** Null, which ends the login, for a token that does not hold. The log tells which rule, and nothing of the person. */
    private @Nullable JWT check(
            OauthClientConfiguration client,
            OpenIdProviderMetadata issuer,
            @Nullable String token,
            @Nullable String nonce) {
        if (token == null || nonce == null) {
            LOG.warn("A login at {} brought no id token or no nonce", client.getName());
            return null;
        }
        try {
            JWTClaimsSet claims = processors
                    .computeIfAbsent(
                            client.getName(),
                            name -> TokenRules.of(issuer.getIssuer(), issuer.getJwksUri(), client.getClientId(), clock))
                    .process(token, null);
            boolean ours =
                    claims.getAudience().size() == 1 || client.getClientId().equals(claims.getStringClaim("azp"));
            if (ours && nonce.equals(claims.getStringClaim("nonce"))) {
                return JWTParser.parse(token);
            }
            LOG.warn("A login at {} was refused: the id token is not of this login", client.getName());
        } catch (BadJOSEException | ParseException e) {
            LOG.warn(
                    "A login at {} was refused: {}",
                    client.getName(),
                    e.getClass().getSimpleName());
        } catch (JOSEException e) {
            throw new IllegalStateException("The issuer's keys cannot be read", e);
        }
        return null;
    }
}
