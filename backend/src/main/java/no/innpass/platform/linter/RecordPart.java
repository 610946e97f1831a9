package no.innpass.platform.linter;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads a part of a record that its room keeps to itself. */
final class RecordPart {
    private RecordPart() {}

    static @Nullable Object value(Object owner, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + part, e);
        }
    }
}
