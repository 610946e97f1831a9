/**
 * Who is calling: {@link no.innpass.platform.security.Actor}, its {@link no.innpass.platform.security.Role roles} and the scopes they
 * hold in (PRI-01), and the refusals of a login.
 *
 * <p>{@code oidc} proves who somebody is (code flow for people, bearer tokens for programs), {@code session} keeps a browser logged in.
 * Which login belongs to whom is known by the organisation room, through {@link no.innpass.platform.security.Actors}.
 */
@NullMarked
package no.innpass.platform.security;

import org.jspecify.annotations.NullMarked;
