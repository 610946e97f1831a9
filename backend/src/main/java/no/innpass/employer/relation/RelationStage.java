package no.innpass.employer.relation;

/** How far the relation with a workplace has come (EMP-09). */
public enum RelationStage {
    /** Nobody has been in contact. */
    PROSPECT,
    CONTACTED,
    INFORMED,
    /** They talk with us about needs and places. */
    MATURING,
    /** A place is or was out, or somebody is or was here. */
    ACTIVE,
    /** Was active, and nothing has happened for long. */
    DORMANT,
    LOST;

    /** Leaving the way needs a reason why nobody is taken in. */
    boolean needsReason() {
        return this == DORMANT || this == LOST;
    }
}
