package no.innpass.organisation;

import java.util.List;
import java.util.Set;

/**
 * What somebody looks after in the market: the offices, by name, and the municipalities that they serve.
 *
 * @param municipalities of four digits
 */
public record MarketArea(List<Office> offices, Set<String> municipalities) {
    public MarketArea {
        offices = List.copyOf(offices);
        municipalities = Set.copyOf(municipalities);
    }
}
