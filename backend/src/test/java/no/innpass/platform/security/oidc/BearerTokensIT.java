package no.innpass.platform.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import no.innpass.Requirement;
import no.innpass.organisation.Logins;
import no.innpass.platform.security.Role;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** What a program may come with, and the many things that it may not. */
@MicronautTest(transactional = false)
@Requirement("INTG-02")
class BearerTokensIT implements OnPostgres {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    EmbeddedServer server;

    @Inject
    DemoIssuer issuer;

    @Inject
    OidcSettings settings;

    @Inject
    Callers callers;

    @Inject
    Logins logins;

    @Inject
    Clock clock;

    @Test
    void aTokenOfTheIssuerForOurAudienceIsItsPerson() {
        Callers.Caller auditor = callers.staff(Role.AUDITOR);
        HttpResponse<String> answer = call(auditor.bearer());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"roles\":[\"AUDITOR\"]").contains("NATIONAL");
    }

    @Test
    void everyOtherTokenIsRefusedWithItsCode() throws Exception {
        String subject = callers.staff(Role.ADVISER).subject();
        Map<String, Object> good = Map.of("sub", subject, "iss", issuer.url(), "aud", settings.audience());
        String valid = issuer.sign(good, HOUR, "innpass");
        assertThat(call(valid).statusCode()).isEqualTo(200);

        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("another issuer", issuer.sign(with(good, "iss", "http://127.0.0.1:1/other"), HOUR, "innpass"));
        wrong.put("another audience", issuer.sign(with(good, "aud", "somebody-else"), HOUR, "innpass"));
        wrong.put("a key of another issuer", issuer.sign(good, HOUR, "another"));
        wrong.put("no signature", new PlainJWT(claims(good)).serialize());
        wrong.put("a shared secret", hmac(claims(good)));
        wrong.put(
                "a changed body",
                valid.substring(0, valid.indexOf('.') + 5) + "AAAA" + valid.substring(valid.indexOf('.') + 9));
        wrong.put("a cut-off end", valid.substring(0, valid.length() - 4));
        wrong.put("no token", "hello");
        wrong.put("nothing", "");
        wrong.forEach((name, token) -> {
            HttpResponse<String> answer = call(token);
            assertThat(answer.statusCode()).as(name).isEqualTo(401);
            assertThat(answer.body())
                    .as(name)
                    .contains("\"code\":\"TOKEN_INVALID\"")
                    .doesNotContain(issuer.url());
            assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        });
    }

    @Test
    void anExpiredTokenIsRefusedAlsoWhereNoneIsNeeded() {
        String expired = issuer.sign(
                Map.of("sub", "x", "iss", issuer.url(), "aud", settings.audience()), HOUR.negated(), "innpass");
        assertThat(call(expired).body()).contains("\"code\":\"TOKEN_EXPIRED\"");
        try (Browser program = new Browser(server.getURI())) {
            HttpResponse<String> open = program.send("GET", "/api/v1/demo/persons", bearer(expired));
            assertThat(open.statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aProvenStrangerAndAClosedLoginAreRefused() {
        assertThat(call(issuer.token("a-stranger")).body()).contains("\"code\":\"LOGIN_UNKNOWN\"");
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        logins.close(adviser.actor().loginId());
        assertThat(call(adviser.bearer()).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> call(String token) {
        try (Browser program = new Browser(server.getURI())) {
            return program.send("GET", "/api/v1/session", bearer(token));
        }
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.put(name, value);
        return changed;
    }

    private JWTClaimsSet claims(Map<String, Object> claims) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .expirationTime(Date.from(clock.instant().plus(HOUR)));
        claims.forEach(set::claim);
        return set.build();
    }

    private static String hmac(JWTClaimsSet claims) throws Exception {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner("0123456789012345678901234567890123456789"));
        return token.serialize();
    }
}
