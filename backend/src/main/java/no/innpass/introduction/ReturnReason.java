package no.innpass.introduction;

/** Why staff return an application (INT-10): nothing of it is about the person. */
public enum ReturnReason {
    /** The workplace wants it in another way. */
    OTHER_WAY,
    /** Something has to be in place first. */
    COMPLETE_FIRST,
    /** The workplace is not to be asked now. */
    NOT_NOW,
    /** Another place is nearer to what the person wants or can. */
    OTHER_PLACE
}
