package no.innpass.platform.jobs;

/** What the clock does by itself. Each job does nothing when it finds nothing due, and two instances may run it at once. */
public sealed interface Job permits JobOnPeople, JobInPages, JobThatProtects, JobOnThings {

    /** In capitals, such as {@code EXPIRE_CONSENTS}; each job has its own. */
    String name();

    Pace pace();

    /** Among those of the same pace the lower turn comes first; equal turns by name. */
    default int turn() {
        return 0;
    }
}
