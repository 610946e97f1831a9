package no.innpass.geography;

/**
 * One of the 15 counties of 2026, or a territory outside them (Svalbard, Jan Mayen).
 *
 * @param number two digits, the first two of its municipalities' numbers
 */
public record County(String number, String name, Kind kind, Region region) {

    /** Whether municipal self-government exists there; post codes and homes exist in both. */
    public enum Kind {
        COUNTY,
        TERRITORY
    }
}
