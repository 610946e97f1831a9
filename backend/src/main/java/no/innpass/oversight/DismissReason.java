package no.innpass.oversight;

/** Why a case is dismissed. */
public enum DismissReason {
    /** The words were found wrongly. */
    FALSE_HIT,
    /** A law asks for it. */
    LEGAL_GROUND,
    /** Talked over and withdrawn at once. */
    MISUNDERSTANDING
}
