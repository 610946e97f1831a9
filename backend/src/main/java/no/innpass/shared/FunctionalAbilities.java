package no.innpass.shared;

import java.util.Map;

/**
 * What a candidate can do, in 32 bits: two for each {@link FunctionalAttribute}, slot 0 lowest, holding the
 * ordinal of {@link Ability}. 0 says nothing of any.
 */
public record FunctionalAbilities(int bits) {
    public static final FunctionalAbilities UNKNOWN = new FunctionalAbilities(0);

    public FunctionalAbilities {
        if ((bits & ~FunctionalAttribute.USED_BITS) != 0) {
            throw new IllegalArgumentException("bits of an attribute that does not exist");
        }
    }

    public static FunctionalAbilities of(Map<FunctionalAttribute, Ability> entries) {
        var result = UNKNOWN;
        for (var entry : entries.entrySet()) {
            result = result.with(entry.getKey(), entry.getValue());
        }
        return result;
    }

    public Ability get(FunctionalAttribute attribute) {
        return Ability.values()[bits >>> 2 * attribute.ordinal() & 3];
    }

    public FunctionalAbilities with(FunctionalAttribute attribute, Ability value) {
        int shift = 2 * attribute.ordinal();
        return new FunctionalAbilities(bits & ~(3 << shift) | value.ordinal() << shift);
    }
}
