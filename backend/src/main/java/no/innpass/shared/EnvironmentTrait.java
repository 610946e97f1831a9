package no.innpass.shared;

/**
 * What surroundings at work can be like (CAN-12, EMP-12): stated needs on the one side, an observed workplace on the other, never a label
 * of a group. At most sixteen: the ordinal is the slot of two bits in {@link EnvironmentNeeds} and {@link EnvironmentTraits}. Append only.
 */
public enum EnvironmentTrait {
    SMALL_TEAM,
    LARGE_TEAM,
    QUIET,
    LIVELY,
    STRUCTURE,
    ONE_SUPERVISOR,
    WARM_TONE,
    PHYSICAL,
    VARIED,
    LIMITED_CUSTOMER_CONTACT,
    NORWEGIAN_SPOKEN;

    /** Two bits for each trait there is. */
    public static final int USED_BITS = -1 >>> 32 - 2 * values().length;
}
