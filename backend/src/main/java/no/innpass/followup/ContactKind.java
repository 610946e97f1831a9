package no.innpass.followup;

/** Why a contact stands in the plan. Where two fall together, the later one in this list is held. */
public enum ContactKind {
    /** Asked for or agreed outside the rhythm. */
    EXTRA,
    RHYTHM,
    START,
    VISIT,
    END_TALK
}
