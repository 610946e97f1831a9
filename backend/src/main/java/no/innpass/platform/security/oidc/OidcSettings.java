package no.innpass.platform.security.oidc;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * The issuer that people and programs are proven by; read from the environment ({@code OIDC_ISSUER} and so on).
 *
 * @param issuer URL of a real issuer; absent or blank means demo
 * @param audience what a bearer token must be made for
 * @param demoPort port of the bundled issuer on loopback; 0 takes any free one
 */
@ConfigurationProperties("oidc")
record OidcSettings(
        @Nullable String issuer,
        @Bindable(defaultValue = "innpass-api") String audience,
        @Bindable(defaultValue = "0") int demoPort) {

    boolean demo() {
        return issuer == null || issuer.isBlank();
    }
}
