package no.innpass.platform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells the person who is looked at the reason that somebody gave for a look, where a look needs one (PRI-11, PRI-17). */
public interface ReasonGiven {
    /** What the log calls the look. */
    Sight sight();

    /** What was written at that time or last before it. Called in a transaction. @param person who looked */
    Optional<String> reason(UUID object, UUID person, Instant at);
}
