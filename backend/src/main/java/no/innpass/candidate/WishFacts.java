package no.innpass.candidate;

import no.innpass.shared.FactState;
import no.innpass.shared.NumberSet;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/**
 * What the candidate wants and would rather not, as far as codes say it (CAN-15). Vetoes stand elsewhere: they stop.
 *
 * @param state VALUE when there is something to compare; NONE when asked and there is nothing; NOT_ASKED or DECLINED; wishes in own words
 *     alone are NOT_ASKED here, since nobody has found a code for them yet
 * @param first concept numbers of the first wish: one, or none where it is an industry or has no code
 * @param further concept numbers of the other wishes
 * @param industries wished for, as in {@link LineFacts}
 * @param avoided concept numbers
 * @param avoidedIndustries as in {@link LineFacts}
 */
public record WishFacts(
        FactState state, NumberSet first, NumberSet further, int industries, NumberSet avoided, int avoidedIndustries) {
    public static final WishFacts NOT_ASKED =
            new WishFacts(FactState.NOT_ASKED, NumberSet.NONE, NumberSet.NONE, 0, NumberSet.NONE, 0);

    public WishFacts {
        LineFacts.requireIndustries(industries);
        LineFacts.requireIndustries(avoidedIndustries);
        boolean empty =
                first.isEmpty() && further.isEmpty() && avoided.isEmpty() && industries == 0 && avoidedIndustries == 0;
        if (empty == (state == FactState.VALUE)) {
            throw new IllegalArgumentException("wishes have the state VALUE when there are some, and only then");
        }
        further = further.without(first);
    }

    void pack(PackedWriter out) {
        out.choice(state).concepts(first).concepts(further).count(industries);
        out.concepts(avoided).count(avoidedIndustries);
    }

    static WishFacts unpack(PackedReader in) {
        return new WishFacts(
                in.choice(FactState.class), in.concepts(), in.concepts(), in.size(), in.concepts(), in.size());
    }
}
