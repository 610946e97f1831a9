package no.innpass.platform.security.oidc;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Tokens of the bundled issuer, good ones and bad ones, for tests of other packages. */
@Singleton
public class DemoTokens {
    private static final Duration HOUR = Duration.ofHours(1);

    private final DemoIssuer issuer;
    private final OidcSettings settings;

    DemoTokens(DemoIssuer issuer, OidcSettings settings) {
        this.issuer = issuer;
        this.settings = settings;
    }

    public String issuer() {
        return issuer.url();
    }

    /** @param key name of an issuer, whose key signs; @param instead claims that differ from those of a good token */
    public String signedBy(String key, String subject, Map<String, Object> instead) {
        return issuer.sign(claims(subject, instead), HOUR, key);
    }

    public String expired(String subject) {
        return issuer.sign(claims(subject, Map.of()), HOUR.negated(), "innpass");
    }

    private Map<String, Object> claims(String subject, Map<String, Object> instead) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", subject);
        claims.put("iss", issuer.url());
        claims.put("aud", settings.audience());
        claims.putAll(instead);
        return claims;
    }
}
