package no.innpass.placement;

/** The three parties of an agreement (AGR-01). */
public enum Party {
    CANDIDATE,
    EMPLOYER,
    NAV
}
