package no.innpass.practiceplace;

import java.util.UUID;

/** One row of a ranked list about practice places: what scoring reads, and what a line shows, as they stand in the database now. */
public record ListedPlace(PlaceFacts facts, PlaceCard card) {
    public UUID id() {
        return card.id();
    }
}
