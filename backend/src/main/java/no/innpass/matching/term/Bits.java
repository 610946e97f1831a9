package no.innpass.matching.term;

/**
 * Some neighbouring bits of a NUMBER field, read as a small number.
 *
 * @param shift lowest bit, 0 to 63
 * @param width how many, 1 to 16
 */
public record Bits(Field field, int shift, int width) {
    public Bits {
        if (field.kind() != Field.Kind.NUMBER || shift < 0 || width < 1 || width > 16 || shift + width > 64) {
            throw new IllegalArgumentException("at most sixteen bits of a number");
        }
    }

    /** The lowest bits of a field. */
    public static Bits of(Field field, int width) {
        return new Bits(field, 0, width);
    }

    /** How many values there are: 2 to the width. */
    public int size() {
        return 1 << width;
    }

    /** The small number in a value of the field. */
    public int in(long value) {
        return (int) (value >>> shift) & size() - 1;
    }
}
