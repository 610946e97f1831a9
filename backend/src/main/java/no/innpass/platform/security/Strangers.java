package no.innpass.platform.security;

import java.util.Set;

/**
 * Keeps an identity that an issuer has proven and nobody knows here, until its holder has typed the one-time code that links it
 * (INTG-02). The organisation room answers, as for {@link Actors}.
 */
public interface Strangers {
    /**
     * @param proof how they were proven
     * @param kinds of login that the issuer may vouch for
     * @return the ticket by which the browser is known meanwhile, 43 letters; only its hash is kept
     */
    String remember(Identity identity, LoginProof proof, Set<LoginKind> kinds);
}
