package no.innpass.platform.security.oidc;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.TokenRequest;
import io.micronaut.security.oauth2.client.DefaultOpenIdProviderMetadata;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kotlin.jvm.functions.Function1;
import no.innpass.platform.database.FreePort;
import no.innpass.platform.security.DemoOnly;
import no.innpass.platform.start.BeforeServing;
import no.innpass.platform.start.Beside;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bundled issuer of the demo: a real OpenID Connect server on a loopback port of its own. It asks for no password; a code flow
 * whose request carries {@code login_hint} is answered at once for that subject, any other gets the server's own page.
 *
 * <p>Its address is known at once; it comes up while the rest of the application does, and before that one serves.
 */
@Singleton
@DemoOnly
public final class DemoIssuer implements BeforeServing {
    private static final Logger LOG = LoggerFactory.getLogger(DemoIssuer.class);
    private static final String NAME = "innpass";
    private static final String AUTH_TIME = "auth_time";
    private static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final Beside<Running> running;
    private final String audience;
    private final String url;
    private final Clock clock;

    private record Running(OAuth2TokenProvider tokens, OAuth2HttpServer server) {}

    DemoIssuer(OidcSettings settings, Clock clock) {
        this.audience = settings.audience();
        this.clock = clock;
        int port = settings.demoPort() == 0 ? FreePort.onLoopback() : settings.demoPort();
        this.url = "http://127.0.0.1:" + port + "/" + NAME;
        this.running = Beside.begin("demo-issuer", () -> start(port, clock));
    }

    private Running start(int port, Clock clock) {
        OAuth2TokenProvider tokens = new OAuth2TokenProvider(new KeyProvider(), clock::instant);
        OAuth2HttpServer server = new NettyWrapper();
        // It remembers nobody between two logins: each is a new one, whatever prompt and max_age ask for.
        OAuth2TokenCallback tokenForm =
                new DefaultOAuth2TokenCallback(
                        NAME, "nobody", "JWT", List.of(audience), Map.of(), TOKEN_LIFE.toSeconds()) {
                    @Override
                    public Map<String, Object> addClaims(TokenRequest request) {
                        return Map.of(AUTH_TIME, clock.instant().getEpochSecond());
                    }
                };
        OAuth2Config config = new OAuth2Config(true, null, null, false, tokens, Set.of(tokenForm), server);
        Function1<OAuth2HttpRequest, OAuth2HttpResponse> routes =
                new OAuth2HttpRequestHandler(config).getAuthorizationServer()::invoke;
        server.start(InetAddress.getLoopbackAddress(), port, request -> routes.invoke(answerHint(request)));
        LOG.warn("DEMO: whoever reaches this address can log in as any of its fictitious people (issuer {})", url);
        return new Running(tokens, server);
    }

    /** Nobody is served by an application whose issuer did not come up. */
    @Override
    public void awaitReady() {
        running.await();
    }

    /** The issuer's URL, as it stands in its tokens. */
    String url() {
        return url;
    }

    /** Where its endpoints are and how a code is protected, as its discovery document tells. */
    DefaultOpenIdProviderMetadata metadata(String client) {
        DefaultOpenIdProviderMetadata metadata = new DefaultOpenIdProviderMetadata(client);
        metadata.setIssuer(url);
        metadata.setAuthorizationEndpoint(url + "/authorize");
        metadata.setTokenEndpoint(url + "/token");
        metadata.setUserinfoEndpoint(url + "/userinfo");
        metadata.setJwksUri(url + "/jwks");
        // Only a client that reads this sends a code challenge.
        metadata.setCodeChallengeMethodsSupported(List.of("plain", "S256"));
        return metadata;
    }

    /** A bearer token for the API in the name of a demo person, valid for an hour. */
    public String token(String subject) {
        return sign(
                Map.of(
                        "sub",
                        subject,
                        "iss",
                        url,
                        "aud",
                        audience,
                        AUTH_TIME,
                        clock.instant().getEpochSecond()),
                TOKEN_LIFE,
                NAME);
    }

    /** A token with any claims, signed with the key of any issuer name: what a test needs to forge one. */
    String sign(Map<String, Object> claims, Duration life, String keyOf) {
        SignedJWT token = running.await().tokens().jwt(claims, life, keyOf);
        return token.serialize();
    }

    @PreDestroy
    void stop() {
        running.ifMade(one -> one.server().stop());
    }

    /** Fills in the server's login form for a request that already says who is to be logged in. */
    private static OAuth2HttpRequest answerHint(OAuth2HttpRequest request) {
        @Nullable String hint = request.getOriginalUrl().queryParameter("login_hint");
        boolean asks = request.getMethod().equals("GET")
                && request.getOriginalUrl().encodedPath().endsWith("/authorize");
        if (!asks || hint == null || hint.isBlank()) {
            return request;
        }
        String form = "username=" + URLEncoder.encode(hint, StandardCharsets.UTF_8);
        return new OAuth2HttpRequest(request.getHeaders(), "POST", request.getOriginalUrl(), form);
    }
}
