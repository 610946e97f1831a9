package no.innpass.platform.jobs;

/**
 * Only takes away from what is held about people or done with them: deletes, ends, withdraws. It runs whether or not a basis is in force:
 * without one it is needed most.
 */
public non-sealed interface JobThatProtects extends Job {

    /** Why it may not wait for a basis; stands in docs/privacy.md. */
    String why();

    /** @return on how many something was done */
    int run();
}
