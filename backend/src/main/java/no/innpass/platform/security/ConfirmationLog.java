package no.innpass.platform.security;

import java.util.UUID;

/** Keeps who has shown anew that it is them (INTG-02). The organisation room answers, as for {@link Actors}. */
public interface ConfirmationLog {
    void confirmed(Actor actor);

    /** @param login that was to be confirmed */
    void refused(UUID login, SecurityProblem reason);
}
