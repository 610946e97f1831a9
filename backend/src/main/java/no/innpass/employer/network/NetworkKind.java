package no.innpass.employer.network;

/** How an introduction through the network began (EMP-20). */
public enum NetworkKind {
    /** The firm introduced another one by itself. */
    REFERRAL,
    /** We asked the firm whether it knows somebody. */
    ASK
}
