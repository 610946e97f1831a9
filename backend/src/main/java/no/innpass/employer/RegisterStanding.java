package no.innpass.employer;

/** How a legal body stands in the organisation register (INTG-06). */
public enum RegisterStanding {
    ACTIVE,
    WINDING_UP,
    BANKRUPT,
    /** It stood there, and does no more. */
    GONE
}
