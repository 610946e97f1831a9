package no.innpass.geography;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A populated place on the wire.
 *
 * @param number stable number, to be sent back where a home or a workplace is placed
 * @param municipality four digits
 * @param latitude decimal degrees
 * @param longitude decimal degrees
 */
@Serdeable
public record AreaView(
        int number,
        String name,
        String municipality,
        String municipalityName,
        String countyName,
        Region region,
        double latitude,
        double longitude) {

    static AreaView of(Area area) {
        Municipality municipality = area.municipality();
        return new AreaView(
                area.number(),
                area.name(),
                municipality.number(),
                municipality.name(),
                municipality.county().name(),
                area.region(),
                area.point().latitude(),
                area.point().longitude());
    }
}
