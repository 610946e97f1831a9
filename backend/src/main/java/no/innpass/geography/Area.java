package no.innpass.geography;

import no.innpass.shared.GeoPoint;

/**
 * A populated place: the finest place that a home or a workplace has in the product (CAN-14: never an address).
 *
 * @param number 1..1023, stable and never reused: it stands in packed facts and in the index (10 bits)
 * @param point middle of the place; within a few kilometres where the coordinate is our own (docs/geography.md)
 */
public record Area(int number, String name, Municipality municipality, GeoPoint point) {
    /** Highest number that fits the ten bits of the packed records. */
    public static final int HIGHEST_NUMBER = 1023;

    public boolean isCentre() {
        return municipality.centre() == number;
    }

    public Region region() {
        return municipality.county().region();
    }
}
