package no.innpass.platform.jobs;

/** No candidate comes into it. */
public non-sealed interface JobOnThings extends Job {

    /** What it works on; stands in docs/privacy.md. */
    String about();

    /** @return on how many something was done */
    int run();
}
