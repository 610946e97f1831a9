package no.innpass.practiceplace;

/** States of a place (requirements 16.1). */
public enum PlaceState {
    DRAFT,
    SUBMITTED,
    PUBLISHED,
    PAUSED,
    FILLED,
    CLOSED,
    BLOCKED,
    REFUSED;

    /** Who a place in this state is listed for. A filled place stays listed: PLACE_FULL stops it, and says so. */
    PlaceListing listing() {
        return switch (this) {
            case SUBMITTED -> PlaceListing.STAFF;
            case PUBLISHED, FILLED -> PlaceListing.EVERYBODY;
            case DRAFT, PAUSED, CLOSED, BLOCKED, REFUSED -> PlaceListing.NOT_LISTED;
        };
    }
}
