package no.innpass.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Unchangeable sets of choices that iterate in the order of the enumeration, so that equal sets pack to equal bytes. */
public final class EnumSets {
    private EnumSets() {}

    public static <E extends Enum<E>> Set<E> copy(Class<E> type, Collection<E> values) {
        var set = EnumSet.noneOf(type);
        set.addAll(values);
        return Collections.unmodifiableSet(set);
    }
}
