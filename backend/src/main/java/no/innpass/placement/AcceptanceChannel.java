package no.innpass.placement;

/** How a party accepted (AGR-05). */
public enum AcceptanceChannel {
    IN_APP,
    ON_PAPER
}
