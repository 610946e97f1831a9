package no.innpass.platform.jobs;

/** How often a job looks for what is due. */
public enum Pace {
    /** {@code jobs.every}, one minute unless set, so that a moved demo clock shows at once. */
    EVERY_MINUTE,
    EVERY_TEN_MINUTES,
    EVERY_HOUR
}
