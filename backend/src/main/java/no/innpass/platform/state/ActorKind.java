package no.innpass.platform.state;

/** Who takes a step, in the letters of requirements section 16. */
public enum ActorKind {
    CANDIDATE,
    EMPLOYER,
    ADVISER,
    MARKET_CONTACT,
    PROVIDER,
    INTAKE,
    DECIDER,
    OFFICE_LEADER,
    SUPERVISOR,
    /** Clock or rule. */
    SYSTEM
}
