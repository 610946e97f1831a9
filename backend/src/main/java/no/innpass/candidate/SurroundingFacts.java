package no.innpass.candidate;

import no.innpass.shared.EnvironmentNeeds;
import no.innpass.shared.FactState;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/**
 * What the candidate needs of the surroundings at work (CAN-12).
 *
 * @param state of the section; VALUE and NONE mean that what is not named does not matter
 */
public record SurroundingFacts(FactState state, EnvironmentNeeds needs) {
    public static final SurroundingFacts NOT_ASKED = new SurroundingFacts(FactState.NOT_ASKED, EnvironmentNeeds.NONE);

    public SurroundingFacts {
        if (!state.known() && needs.bits() != 0) {
            throw new IllegalArgumentException("needs come from an answered section");
        }
    }

    /** Asked, and nothing is wanted or avoided. */
    public boolean asksNothing() {
        return state.known() && needs.bits() == 0;
    }

    void pack(PackedWriter out) {
        out.choice(state).count(needs.bits());
    }

    static SurroundingFacts unpack(PackedReader in) {
        return new SurroundingFacts(in.choice(FactState.class), new EnvironmentNeeds(in.size()));
    }
}
