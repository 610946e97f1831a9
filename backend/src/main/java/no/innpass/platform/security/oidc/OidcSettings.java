package no.innpass.platform.security.oidc;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Settings of the demo's own issuer ({@code OIDC_DEMO_PORT}); the others are read by {@link ReadIssuers}.
 *
 * @param audience what a bearer token must be made for
 * @param demoPort port of the bundled issuer on loopback; 0 takes any free one
 */
@ConfigurationProperties("oidc")
record OidcSettings(
        @Bindable(defaultValue = "innpass-api") String audience,
        @Bindable(defaultValue = "0") int demoPort) {}
