package no.innpass.followup;

/** Why a contact stands in the plan. Where two fall together, the later one in this list is held. */
public enum ContactKind {
    /** Asked for or agreed outside the rhythm. */
    EXTRA,
    RHYTHM,
    START,
    VISIT,
    END_TALK,
    /** Somebody did not come: talk the same day, lower the demand, begin again (FUP-13). Never part of the rhythm. */
    SAME_DAY
}
