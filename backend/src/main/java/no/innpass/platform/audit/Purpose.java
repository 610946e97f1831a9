package no.innpass.platform.audit;

/** Why somebody saw or changed something; the candidate's page has plain words for each (PRI-11). Names are stored: never reused. */
public enum Purpose {
    /** To follow the person up. */
    CASEWORK,
    /** To know which of the own candidates there are. */
    OVERVIEW,
    /** To find a place that fits the candidate. */
    FIND_PLACE,
    /** To find candidates that fit a place. */
    FIND_CANDIDATE,
    /** To keep one person from being registered twice. */
    AVOID_DOUBLES,
    /** To ask the candidate, or to present the candidate to an employer. */
    INTRODUCE,
    /** To ask for a consent, or to know which there are. */
    CONSENT,
    /** To make and keep the agreement on a placement. */
    AGREE,
    /** To follow up the placement. */
    FOLLOW_UP,
    /** To check that the rules are kept. */
    CONTROL,
    /** To count how it goes. */
    STATISTICS
}
