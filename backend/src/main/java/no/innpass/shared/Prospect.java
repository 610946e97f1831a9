package no.innpass.shared;

/** What the employer says of a job afterwards (PLC-10). */
public enum Prospect {
    NOT_ASKED,
    NONE,
    POSSIBLE,
    INTENDED
}
