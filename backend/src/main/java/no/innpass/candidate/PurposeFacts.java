package no.innpass.candidate;

import java.util.Optional;
import java.util.Set;
import no.innpass.shared.EnumSets;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;
import no.innpass.shared.PlacementPurpose;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate wants from a placement (CAN-16).
 *
 * @param main the main purpose, one of {@code all}; null when not known
 * @param all every purpose named; empty when not known
 * @param acceptsNoJob the candidate, informed, has accepted a place without a reachable job (MAT-12)
 */
public record PurposeFacts(@Nullable PlacementPurpose main, Set<PlacementPurpose> all, boolean acceptsNoJob) {
    public static final PurposeFacts UNKNOWN = new PurposeFacts(null, Set.of(), false);

    public PurposeFacts {
        all = EnumSets.copy(PlacementPurpose.class, all);
        if (main != null && !all.contains(main)) {
            throw new IllegalArgumentException("the main purpose is one of the purposes");
        }
    }

    public Optional<PlacementPurpose> mainPurpose() {
        return Optional.ofNullable(main);
    }

    /** JOB and nothing else: the case in which a place without a reachable job is a condition. */
    public boolean onlyJob() {
        return all.equals(Set.of(PlacementPurpose.JOB));
    }

    void pack(PackedWriter out) {
        out.choice(main).choices(all).flag(acceptsNoJob);
    }

    static PurposeFacts unpack(PackedReader in) {
        return new PurposeFacts(in.choiceOrNull(PlacementPurpose.class), in.choices(PlacementPurpose.class), in.flag());
    }
}
