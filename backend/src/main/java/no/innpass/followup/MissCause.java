package no.innpass.followup;

/** Why a contact was missed, moved or cancelled (FUP-09). The last three are set by the product itself. */
public enum MissCause {
    CANDIDATE,
    EMPLOYER,
    STAFF_LEAVE,
    STAFF_LOAD,
    WEATHER_TRAVEL,
    OTHER,
    PLACEMENT_ENDED,
    PLAN_CHANGED,
    RECORD_WITHDRAWN;

    /** True for those that a person may choose (section 17). */
    boolean isAPersons() {
        return compareTo(OTHER) <= 0;
    }
}
