package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Workplaces of one municipality, by light.
 *
 * @param latitude of the municipality's centre, degrees
 * @param longitude of the municipality's centre, degrees
 * @param grey not known, or not computed yet
 */
@Serdeable
public record WorkplaceAreaView(
        String municipalityNumber,
        String municipality,
        double latitude,
        double longitude,
        int green,
        int yellow,
        int red,
        int grey) {}
