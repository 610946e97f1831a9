package no.innpass.matching.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.innpass.geography.Region;
import org.jspecify.annotations.Nullable;

/**
 * Who is ready now, as numbers (MAT-38).
 *
 * @param smallest numbers below this are hidden
 */
@Serdeable
public record ReadyPoolView(int smallest, List<RegionPool> regions) {

    /** @param ready how many are ready; absent where there are too few to say */
    @Serdeable
    public record RegionPool(Region region, @Nullable Integer ready, List<OccupationPool> occupations) {}

    /**
     * @param ready people whose line leads there: worked in it or next to it, educated for it, or it is their goal; absent where there
     *     are too few to say
     * @param places that staff may rank, whose work is of this occupation
     */
    @Serdeable
    public record OccupationPool(
            String code, String name, @Nullable Integer ready, int places) {}
}
