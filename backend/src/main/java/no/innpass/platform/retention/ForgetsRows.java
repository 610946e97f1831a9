package no.innpass.platform.retention;

import java.time.Instant;

/** Rows that nothing can hold: old sessions, replaced facts, reports. */
public non-sealed interface ForgetsRows extends Forgets {

    /** How many rows are past their term. Runs in a transaction. */
    long due(Instant endedBefore);

    /** Deletes them in the caller's transaction; how many went. */
    long forget(Instant endedBefore);
}
