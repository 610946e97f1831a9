package no.innpass.shared;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link PackedWriter} wrote, call for call. Throws IllegalArgumentException when the bytes end too early or
 * hold a choice that does not exist. Not thread-safe.
 */
public final class PackedReader {
    /** Kept, since a type gives a copy each time, and unpacking a list or an index asks for millions. Never changed. */
    private static final ClassValue<Enum<?>[]> CONSTANTS = new ClassValue<>() {
        @Override
        protected Enum<?>[] computeValue(Class<?> type) {
            return (Enum<?>[]) type.getEnumConstants();
        }
    };

    private final ByteBuffer bytes;

    public PackedReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    public long count() {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int next = one();
            value |= (long) (next & 0x7F) << shift;
            if (next <= 0x7F) {
                return value;
            }
        }
        throw new IllegalArgumentException("a packed number is too long");
    }

    public int size() {
        return Math.toIntExact(count());
    }

    public long bits() {
        try {
            return bytes.getLong();
        } catch (BufferUnderflowException end) {
            throw new IllegalArgumentException("packed bytes end too early", end);
        }
    }

    public boolean flag() {
        return one() == 1;
    }

    public UUID id() {
        return new UUID(bits(), bits());
    }

    public <E extends Enum<E>> @Nullable E choiceOrNull(Class<E> type) {
        int code = size();
        var values = constants(type);
        if (code > values.length) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no value " + (code - 1));
        }
        return code == 0 ? null : values[code - 1];
    }

    public <E extends Enum<E>> E choice(Class<E> type) {
        var value = choiceOrNull(type);
        if (value == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " is missing");
        }
        return value;
    }

    public <E extends Enum<E>> Set<E> choices(Class<E> type) {
        long bits = count();
        var values = EnumSet.noneOf(type);
        for (var value : constants(type)) {
            if ((bits >>> value.ordinal() & 1) == 1) {
                values.add(value);
            }
        }
        return values;
    }

    public NumberSet concepts() {
        int[] numbers = new int[size()];
        int before = 0;
        for (int i = 0; i < numbers.length; i++) {
            before += size();
            numbers[i] = before;
        }
        return NumberSet.of(numbers);
    }

    /** As many as the count before them says. */
    public <T> List<T> list(Supplier<T> entry) {
        int size = size();
        var entries = new ArrayList<T>(Math.min(size, bytes.remaining()));
        for (int i = 0; i < size; i++) {
            entries.add(entry.get());
        }
        return entries;
    }

    /** Throws when bytes are left over. */
    public void end() {
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException("packed bytes go on where they should end");
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E>> E[] constants(Class<E> type) {
        return (E[]) CONSTANTS.get(type);
    }

    private int one() {
        if (!bytes.hasRemaining()) {
            throw new IllegalArgumentException("packed bytes end too early");
        }
        return bytes.get() & 0xFF;
    }
}
