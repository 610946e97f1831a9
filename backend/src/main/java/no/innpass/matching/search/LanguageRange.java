package no.innpass.matching.search;

import no.innpass.matching.term.BitTable;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;
import org.jspecify.annotations.Nullable;

/**
 * Levels of one skill, in their order; both ends included, an absent end is open.
 *
 * @param from null: from the lowest
 * @param to null: to the highest
 */
record LanguageRange(
        LanguageSkill skill,
        @Nullable LanguageLevel from,
        @Nullable LanguageLevel to) {

    boolean isOpen() {
        return from == null && to == null;
    }

    /**
     * @param levels NUMBER whose twelve lowest bits are {@link LanguageLevels}
     * @param nothing whether a document that says nothing of the skill is in the range
     */
    Filter filter(Field levels, boolean nothing) {
        Bits bits = new Bits(levels, LanguageLevels.shift(skill), 3);
        int lowest = from == null ? 1 : from.code();
        int highest = to == null ? LanguageLevel.C2.code() : to.code();
        return Filter.inTable(bits, BitTable.of(8, code -> code == 0 ? nothing : lowest <= code && code <= highest));
    }

    FacetCode facet() {
        return FacetCode.valueOf(skill.name());
    }
}
