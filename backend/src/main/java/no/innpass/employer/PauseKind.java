package no.innpass.employer;

/** Why a workplace is left alone for a time (EMP-06, EMP-07). */
public enum PauseKind {
    /** It has said no until a day. */
    NOT_NOW,
    /** It has asked not to be rung. */
    DO_NOT_CONTACT
}
