package no.innpass.placement;

/** Steps of a placement; who may take which from where stands in {@link PlacementTable}. */
public enum PlacementAction {
    PLAN,
    START,
    CANCEL,
    PAUSE,
    RESUME,
    PROLONG,
    BEGIN_ENDING,
    END,
    CLOSE
}
