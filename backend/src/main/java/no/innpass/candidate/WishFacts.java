package no.innpass.candidate;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
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
 * @param firstWorkplace the workplace of the first wish: one, or none
 * @param furtherWorkplaces those of the other wishes, ascending
 */
public record WishFacts(
        FactState state,
        NumberSet first,
        NumberSet further,
        int industries,
        NumberSet avoided,
        int avoidedIndustries,
        List<UUID> firstWorkplace,
        List<UUID> furtherWorkplaces) {
    public static final WishFacts NOT_ASKED = none(FactState.NOT_ASKED);

    public WishFacts {
        LineFacts.requireIndustries(industries);
        LineFacts.requireIndustries(avoidedIndustries);
        boolean empty = first.isEmpty()
                && further.isEmpty()
                && avoided.isEmpty()
                && industries == 0
                && avoidedIndustries == 0
                && firstWorkplace.isEmpty()
                && furtherWorkplaces.isEmpty();
        if (empty == (state == FactState.VALUE)) {
            throw new IllegalArgumentException("wishes have the state VALUE when there are some, and only then");
        }
        further = further.without(first);
        firstWorkplace = List.copyOf(firstWorkplace);
        furtherWorkplaces = List.copyOf(new TreeSet<>(furtherWorkplaces));
    }

    /** Wishes for no single workplace. */
    public WishFacts(
            FactState state,
            NumberSet first,
            NumberSet further,
            int industries,
            NumberSet avoided,
            int avoidedIndustries) {
        this(state, first, further, industries, avoided, avoidedIndustries, List.of(), List.of());
    }

    /** Nothing to compare. */
    public static WishFacts none(FactState state) {
        return new WishFacts(state, NumberSet.NONE, NumberSet.NONE, 0, NumberSet.NONE, 0);
    }

    /** The same wishes, and these workplaces. */
    public WishFacts with(List<UUID> firstWorkplace, List<UUID> furtherWorkplaces) {
        boolean some = !firstWorkplace.isEmpty() || !furtherWorkplaces.isEmpty();
        return new WishFacts(
                some ? FactState.VALUE : state,
                first,
                further,
                industries,
                avoided,
                avoidedIndustries,
                firstWorkplace,
                furtherWorkplaces);
    }

    void pack(PackedWriter out) {
        out.choice(state).concepts(first).concepts(further).count(industries);
        out.concepts(avoided).count(avoidedIndustries);
        out.ids(firstWorkplace).ids(furtherWorkplaces);
    }

    /** Before the fourth layout there was no wish for a workplace. */
    static WishFacts unpack(PackedReader in, int layout) {
        FactState state = in.choice(FactState.class);
        NumberSet first = in.concepts();
        NumberSet further = in.concepts();
        int industries = in.size();
        NumberSet avoided = in.concepts();
        int avoidedIndustries = in.size();
        return layout < 4
                ? new WishFacts(state, first, further, industries, avoided, avoidedIndustries)
                : new WishFacts(
                        state,
                        first,
                        further,
                        industries,
                        avoided,
                        avoidedIndustries,
                        in.list(in::id),
                        in.list(in::id));
    }
}
