package no.innpass.practiceplace;

/** How a place ended (PLC-17). */
public enum CloseReason {
    FILLED,
    EXPIRED,
    WITHDRAWN,
    /** With a {@link NeverFilledCause}, always. */
    NEVER_FILLED
}
