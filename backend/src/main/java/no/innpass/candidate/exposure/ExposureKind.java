package no.innpass.candidate.exposure;

/** What is counted of a candidate, from the list to the workplace (MAT-29). */
public enum ExposureKind {
    /** Stood in a list of candidates for a place that staff were shown. */
    SHOWN,
    /** A pair with the person was opened, or the list of places for the person. */
    OPENED,
    ASKED,
    /** To an employer, under the own name. */
    PRESENTED,
    /** By an employer who knows the name: to a meeting, or to a place. */
    INVITED,
    /** An offer, by the candidate. */
    ACCEPTED,
    /**
     * Without a place or a job: an application that came back, what ended after an employer was told the name, an agreement that came to
     * nothing, a placement that led to no job. Says nothing of who wanted it.
     */
    RETURNED
}
