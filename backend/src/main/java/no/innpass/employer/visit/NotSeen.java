package no.innpass.employer.visit;

/** What nobody of us has seen with own eyes yet (EMP-22). */
public enum NotSeen {
    NOBODY_WAS_THERE,
    /** Others have visited; the reader's office or provider has not. */
    ONLY_OTHERS_WERE_THERE,
    /** Who decides on hiring is known by name, and was never met. */
    DECIDER_NEVER_MET,
    SUPERVISOR_NEVER_MET,
    /** What is said of the inside is their own word, or a file's. */
    INSIDE_ONLY_TOLD,
    /** The number of others in practice is their own word. */
    LOAD_ONLY_TOLD,
    /** The outlook came with a file; nobody has heard it. */
    OUTLOOK_FROM_FILE
}
