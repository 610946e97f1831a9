package no.innpass.introduction;

/** The candidate's answer to "what matters at work" (INT-04); withholding is a choice that shows as one. */
public enum AtWork {
    TOLD,
    NOTHING_TO_SHARE,
    TELLS_IT_IN_PERSON
}
