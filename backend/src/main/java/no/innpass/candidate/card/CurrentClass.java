package no.innpass.candidate.card;

import java.util.List;
import java.util.UUID;
import no.innpass.geography.Region;

/**
 * A class of the newest snapshot as it is now.
 *
 * @param k of its snapshot
 * @param members those who may still be shown, k or more
 */
record CurrentClass(UUID salt, int number, Region region, int k, List<UUID> members, CardContent content) {
    CurrentClass {
        members = List.copyOf(members);
    }

    CardGroup shown() {
        return new CardGroup(salt, number, region, k, members.size() / k * k, content);
    }
}
