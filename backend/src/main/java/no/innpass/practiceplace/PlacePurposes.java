package no.innpass.practiceplace;

import java.util.Set;
import no.innpass.shared.EnumSets;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;
import no.innpass.shared.PlacementPurpose;
import org.jspecify.annotations.Nullable;

/**
 * What a placement here is good for (PLC-03).
 *
 * @param main null when not known
 * @param further the others, without the main one
 */
public record PlacePurposes(@Nullable PlacementPurpose main, Set<PlacementPurpose> further) {
    public static final PlacePurposes UNKNOWN = new PlacePurposes(null, Set.of());

    public PlacePurposes {
        further = EnumSets.copy(
                PlacementPurpose.class,
                further.stream().filter(purpose -> purpose != main).toList());
    }

    void pack(PackedWriter out) {
        out.choice(main).choices(further);
    }

    static PlacePurposes unpack(PackedReader in) {
        return new PlacePurposes(in.choiceOrNull(PlacementPurpose.class), in.choices(PlacementPurpose.class));
    }
}
