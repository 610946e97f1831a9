package no.innpass.candidate.card;

import java.util.List;
import java.util.UUID;

/** At least k people, and the one card that each of them gets. */
public record CardClass(List<UUID> members, CardContent content) {
    public CardClass {
        members = List.copyOf(members);
    }
}
