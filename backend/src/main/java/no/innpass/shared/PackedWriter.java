package no.innpass.shared;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the bytes of a packed record, read back in the same order by {@link PackedReader}. Small numbers take one byte
 * (seven bits and a flag for more); the same calls always give the same bytes. Not thread-safe.
 */
public final class PackedWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    /** A number of at least 0. */
    public PackedWriter count(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
        long rest = value;
        while (rest > 0x7F) {
            bytes.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return this;
    }

    /** Eight bytes as they are. */
    public PackedWriter bits(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes.write((int) (value >>> shift));
        }
        return this;
    }

    public PackedWriter flag(boolean value) {
        bytes.write(value ? 1 : 0);
        return this;
    }

    public PackedWriter id(UUID id) {
        return bits(id.getMostSignificantBits()).bits(id.getLeastSignificantBits());
    }

    /** The ordinal, or nothing. */
    public PackedWriter choice(@Nullable Enum<?> value) {
        return count(value == null ? 0 : value.ordinal() + 1);
    }

    /** One bit for each ordinal. */
    public PackedWriter choices(Set<? extends Enum<?>> values) {
        return count(values.stream().mapToLong(value -> 1L << value.ordinal()).sum());
    }

    /** Size and steps between neighbours. */
    public PackedWriter concepts(NumberSet concepts) {
        count(concepts.size());
        int before = 0;
        for (int concept : concepts.toArray()) {
            count(concept - before);
            before = concept;
        }
        return this;
    }

    public PackedWriter ids(Collection<UUID> ids) {
        count(ids.size());
        ids.forEach(this::id);
        return this;
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
