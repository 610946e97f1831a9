package no.innpass.employer.activity;

/** How far a contact has come. A plan may be held, cancelled or covered by somebody else's visit; what was held stays held. */
public enum ActivityState {
    PLANNED,
    HELD,
    CANCELLED,
    /** Another organisation's visit stands for this one (EMP-06). */
    COVERED;

    boolean mayBecome(ActivityState next) {
        return switch (this) {
            case PLANNED -> next != COVERED;
            case HELD -> next == HELD;
            case CANCELLED, COVERED -> false;
        };
    }
}
