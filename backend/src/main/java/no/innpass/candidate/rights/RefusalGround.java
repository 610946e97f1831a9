package no.innpass.candidate.rights;

/** Why a request to be deleted is refused (GDPR art. 17(3)). */
public enum RefusalGround {
    /** The person is on a placement, or is about to begin one. */
    RUNNING_PLACEMENT,
    /** An oversight case needs it as evidence. */
    OPEN_CASE,
    /** The law asks the office to keep it. */
    KEPT_BY_LAW,
    /** It is not shown that the person asks. */
    NOT_THE_PERSON
}
