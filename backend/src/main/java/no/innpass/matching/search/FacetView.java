package no.innpass.matching.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What the hits can be narrowed by, with how many there would be.
 *
 * @param values concepts by count, the most frequent ones and those chosen; everything else in its own order
 */
@Serdeable
public record FacetView(FacetCode code, List<FacetValue> values) {

    /**
     * @param value to ask for
     * @param name of a concept or a county in the caller's language; empty for a value that the browser has words for
     * @param count hits, when all other filters stay as they are
     */
    @Serdeable
    public record FacetValue(String value, String name, int count, boolean chosen) {}
}
