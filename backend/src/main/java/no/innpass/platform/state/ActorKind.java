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
    /** Of internal control; no letter in section 16. */
    AUDITOR,
    /** Clock or rule. */
    SYSTEM
}
