package no.innpass.employer.register;

/** How a legal body stands in the register. */
enum RegisterStanding {
    ACTIVE,
    WINDING_UP,
    BANKRUPT,
    /** It stood there, and does no more. */
    GONE
}
