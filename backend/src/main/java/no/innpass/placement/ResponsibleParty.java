package no.innpass.placement;

/** Who follows a placement up (FUP-06). */
public enum ResponsibleParty {
    NAV,
    PROVIDER,
    MUNICIPALITY
}
