package no.innpass.followup;

/** Steps of a follow-up contact; who may take which from where stands in {@link ContactTable}. */
public enum ContactAction {
    PLAN,
    RECORD,
    UNDO,
    MOVE,
    MISS,
    CANCEL
}
