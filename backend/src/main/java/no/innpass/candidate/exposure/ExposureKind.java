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
    /** To a meeting with the employer. */
    INVITED,
    /** An offer, by the candidate. */
    ACCEPTED,
    /** An application that came back with a reason. */
    RETURNED
}
