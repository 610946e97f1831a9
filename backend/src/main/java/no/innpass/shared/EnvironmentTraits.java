package no.innpass.shared;

/**
 * What the surroundings at a workplace are like, in 32 bits: two for each {@link EnvironmentTrait}, slot 0 lowest: 0 not known,
 * {@link #THERE}, {@link #NOT_THERE}.
 */
public record EnvironmentTraits(int bits) {
    public static final int THERE = 1;
    public static final int NOT_THERE = 2;
    public static final EnvironmentTraits UNKNOWN = new EnvironmentTraits(0);

    public EnvironmentTraits {
        if ((bits & ~EnvironmentTrait.USED_BITS) != 0) {
            throw new IllegalArgumentException("bits of a trait that does not exist");
        }
        if ((bits & bits >>> 1 & 0x5555_5555) != 0) {
            throw new IllegalArgumentException("nothing is there and not there");
        }
    }

    /** 0, {@link #THERE} or {@link #NOT_THERE}. */
    public int code(EnvironmentTrait trait) {
        return bits >>> 2 * trait.ordinal() & 3;
    }

    public EnvironmentTraits with(EnvironmentTrait trait, boolean there) {
        int shift = 2 * trait.ordinal();
        return new EnvironmentTraits(bits & ~(3 << shift) | (there ? THERE : NOT_THERE) << shift);
    }
}
