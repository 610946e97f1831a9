/**
 * Browser sessions kept by the server (INTG-02): table {@code user_session} holds the SHA-256 of a random 256-bit id that only the
 * browser knows, in an HttpOnly cookie. A session ends by log out here, log out everywhere, a new login in the same browser, too long
 * without use, or its absolute end; all by the system clock, never the movable one.
 */
@NullMarked
package no.innpass.platform.security.session;

import org.jspecify.annotations.NullMarked;
