package no.innpass.taxonomy;

/** What a concept is. */
public enum ConceptKind {
    /** One piece of work, in a need, a wish or an experience. */
    TASK,
    /** Something a person can or knows, wherever it was learnt. */
    SKILL,
    /** A line of work, on a code of STYRK-08. */
    OCCUPATION,
    /** A certificate, licence, test or completed education: a paper that somebody can ask for. */
    CREDENTIAL
}
