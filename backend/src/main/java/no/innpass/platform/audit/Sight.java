package no.innpass.platform.audit;

/** What somebody saw of a candidate; the candidate's page has plain words for each (PRI-11). Names are stored: never reused. */
public enum Sight {
    /** The page of the person: name, telephone, who follows up. */
    PERSON,
    /** The resource profile with its facts. */
    PROFILE,
    /** A line with the name in a list of candidates. */
    LINE,
    /** A line in a list of ranked candidates for a place. */
    RANKED_LINE,
    /** Places that may fit the candidate, with reasons. */
    FITTING_PLACES,
    /** Resources without the name. */
    CARD,
    CONSENTS,
    /** Whether somebody with such a name, number or address is registered. */
    DOUBLES,
    /** What has been suggested to, asked of and presented about the candidate. */
    INTRODUCTION,
    AGREEMENT,
    PLACEMENT,
    FOLLOW_UP,
    /** A line in a worklist. */
    TASK,
    /** The log itself, as export; of nobody in particular. */
    LOG,
    /** A case of oversight; of nobody in particular. */
    CASE,
    /** The case of the person without the name, in a sample of internal control. */
    SAMPLED_CASE,
    /** The name behind such a case, for a reason that was given. */
    SAMPLED_NAME,
    /** Lists of internal control; of nobody in particular. */
    CONTROL_LIST,
    /** Rows without names, taken out for statistics; of nobody in particular. */
    EXPORT
}
