package no.innpass.taxonomy.linking;

import java.util.List;

/**
 * An occupation that we know from our own list, as an aid for linking to another one.
 *
 * @param unitGroup four digits of ISCO-08, which STYRK-08 shares
 * @param names in all languages that we have
 */
public record KnownOccupation(String unitGroup, List<String> names) {
    public KnownOccupation {
        names = List.copyOf(names);
    }
}
