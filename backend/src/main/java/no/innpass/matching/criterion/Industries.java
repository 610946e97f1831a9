package no.innpass.matching.criterion;

import no.innpass.candidate.LineFacts;
import no.innpass.matching.term.BitTable;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;

/** Twenty bits of industries, compared in two tables of ten. */
final class Industries {
    private static final int HALF = LineFacts.INDUSTRIES / 2;
    private static final int LOW = (1 << HALF) - 1;

    private Industries() {}

    /**
     * Holds where one of these industries is set.
     *
     * @param shift of the lowest of the twenty bits in the field
     */
    static Filter anyOf(Field field, int shift, int industries) {
        return Filter.any(half(field, shift, industries & LOW), half(field, shift + HALF, industries >>> HALF));
    }

    private static Filter half(Field field, int shift, int industries) {
        return industries == 0
                ? Filter.NEVER
                : Filter.inTable(
                        new Bits(field, shift, HALF), BitTable.of(1 << HALF, value -> (value & industries) != 0));
    }
}
