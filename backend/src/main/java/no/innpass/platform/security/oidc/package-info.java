/**
 * Proof of identity from an OpenID Connect issuer: the code flow with PKCE and nonce for people, bearer tokens for programs (INTG-02).
 *
 * <p>Set {@code OIDC_ISSUER}, {@code OIDC_CLIENT_ID}, {@code OIDC_CLIENT_SECRET} and {@code OIDC_AUDIENCE} for a real issuer. Without
 * {@code OIDC_ISSUER} the product runs as a demo: a bundled issuer starts on loopback and lets anybody in as any demo person. The
 * two never meet: {@link no.innpass.platform.security.DemoOnly} beans do not exist where an issuer is set.
 */
@NullMarked
package no.innpass.platform.security.oidc;

import org.jspecify.annotations.NullMarked;
