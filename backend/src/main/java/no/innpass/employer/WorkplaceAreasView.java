package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Workplaces counted for the map.
 *
 * @param items municipalities that hold any, in the order of their numbers
 * @param nowhere how many have no municipality, and so no place on the map
 */
@Serdeable
public record WorkplaceAreasView(List<WorkplaceAreaView> items, int nowhere) {}
