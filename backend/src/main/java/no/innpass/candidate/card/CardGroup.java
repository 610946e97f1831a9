package no.innpass.candidate.card;

import java.util.UUID;
import no.innpass.geography.Region;
import no.innpass.shared.NumberSet;

/**
 * A class of last night as employers of its region see it: one card, so many times. No person stands behind a certain one of them.
 *
 * @param salt drawn anew for each snapshot, and kept on the server: what is made of it means nothing the next day
 * @param number of the class in its snapshot
 * @param k people at least carry the card
 * @param cards how often the card is shown: the people of the class, rounded down to whole k, so that a list tells nothing of one
 *     person more or less
 */
public record CardGroup(UUID salt, int number, Region region, int k, int cards, CardContent content) {

    /** With only those tasks and certificates that the need asks for (PRI-04). */
    public CardGroup forNeed(NumberSet asked, NumberSet demanded) {
        return new CardGroup(salt, number, region, k, cards, content.forNeed(asked, demanded));
    }
}
