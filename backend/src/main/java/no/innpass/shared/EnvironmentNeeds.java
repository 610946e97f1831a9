package no.innpass.shared;

/**
 * What a candidate wants of the surroundings, in 32 bits: two for each {@link EnvironmentTrait}, slot 0 lowest: 0 nothing said or OK,
 * {@link #WANT}, {@link #AVOID}.
 */
public record EnvironmentNeeds(int bits) {
    public static final int WANT = 1;
    public static final int AVOID = 2;
    public static final EnvironmentNeeds NONE = new EnvironmentNeeds(0);

    public EnvironmentNeeds {
        if ((bits & ~EnvironmentTrait.USED_BITS) != 0) {
            throw new IllegalArgumentException("bits of a trait that does not exist");
        }
        if ((bits & bits >>> 1 & 0x5555_5555) != 0) {
            throw new IllegalArgumentException("nothing is wanted and avoided");
        }
    }

    /** 0, {@link #WANT} or {@link #AVOID}. */
    public int code(EnvironmentTrait trait) {
        return bits >>> 2 * trait.ordinal() & 3;
    }

    public EnvironmentNeeds with(EnvironmentTrait trait, EnvironmentWish wish) {
        int shift = 2 * trait.ordinal();
        int code = wish == EnvironmentWish.WANT ? WANT : wish == EnvironmentWish.AVOID ? AVOID : 0;
        return new EnvironmentNeeds(bits & ~(3 << shift) | code << shift);
    }
}
