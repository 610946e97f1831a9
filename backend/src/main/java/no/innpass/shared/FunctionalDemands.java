package no.innpass.shared;

import java.util.Map;

/**
 * What a place demands, in 32 bits: two for each {@link FunctionalAttribute}, slot 0 lowest, holding the
 * ordinal of {@link FunctionalDemand}. 0 says nothing of any.
 */
public record FunctionalDemands(int bits) {
    public static final FunctionalDemands NONE = new FunctionalDemands(0);

    public FunctionalDemands {
        if ((bits & ~FunctionalAttribute.USED_BITS) != 0) {
            throw new IllegalArgumentException("bits of an attribute that does not exist");
        }
    }

    public static FunctionalDemands of(Map<FunctionalAttribute, FunctionalDemand> entries) {
        var result = NONE;
        for (var entry : entries.entrySet()) {
            result = result.with(entry.getKey(), entry.getValue());
        }
        return result;
    }

    public FunctionalDemand get(FunctionalAttribute attribute) {
        return FunctionalDemand.values()[bits >>> 2 * attribute.ordinal() & 3];
    }

    public FunctionalDemands with(FunctionalAttribute attribute, FunctionalDemand value) {
        int shift = 2 * attribute.ordinal();
        return new FunctionalDemands(bits & ~(3 << shift) | value.ordinal() << shift);
    }
}
