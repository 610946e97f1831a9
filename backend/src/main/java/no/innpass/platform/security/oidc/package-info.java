/**
 * Proof of identity from an OpenID Connect issuer: the code flow with PKCE and nonce for people, bearer tokens for programs (INTG-02).
 *
 * <p>{@code OIDC_ISSUERS} names several issuers, each for its own kinds of login; {@code OIDC_ISSUER} is one for all
 * (docs/operating.md). Without either the product runs as a demo: a bundled issuer starts on loopback and lets anybody in as any demo
 * person. The two never meet: {@link no.innpass.platform.security.DemoOnly} beans do not exist where an issuer is set.
 */
@NullMarked
package no.innpass.platform.security.oidc;

import org.jspecify.annotations.NullMarked;
