package no.innpass.employer.reference;

/** What a reference employer has to meet, all of it (EMP-21). Published with its numbers. */
public enum ReferenceCriterion {
    /** Somebody was hired, there or through its network, in the window. */
    HIRED,
    /** So many practice periods have ended there in the window. */
    COMPLETED,
    /** Somebody of ours has spoken with them of late. */
    SPOKEN_WITH,
    /** No block holds. */
    NOT_BLOCKED,
    /** Not more have finished without a hire than the cap of OVS-03. */
    CAP_KEPT
}
