package no.innpass.shared;

/**
 * What work can demand of a body and a mind, in work terms (CAN-11), never a cause. At most sixteen: the ordinal is the
 * slot of two bits in {@link FunctionalAbilities} and {@link FunctionalDemands}. Append
 * only.
 */
public enum FunctionalAttribute {
    LIFT,
    STAIRS,
    STAND,
    HEAR,
    SEE,
    CLIMB_BEND,
    PACE,
    REACH,
    HEIGHT_ACCESS,
    VEHICLE_ENTRY,
    PRECISION,
    SOCIAL_INTERACTION,
    CONFLICT_TOLERANCE;

    /** Two bits for each attribute there is. */
    public static final int USED_BITS = -1 >>> 32 - 2 * values().length;
}
