package no.innpass.platform.merging;

/** Why two records cannot become one now; each can be mended first. */
public enum MergeObstacle {
    /** Both are on the way to the same place. */
    SAME_PLACE,
    /** Both are, or are to be, on a placement in the same weeks. */
    PLACEMENTS_OVERLAP,
    /** One of the two has asked to be deleted, and has no answer yet. */
    DELETION_ASKED,
    /** One has a protected identity: only who handles both by name can say that they are one (PRI-19). */
    PROTECTED
}
