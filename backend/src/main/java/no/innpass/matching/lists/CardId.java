package no.innpass.matching.lists;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import no.innpass.candidate.card.CardGroup;

/**
 * The id of a card towards one need (PRI-14): another one for each need and each day, so that neither two lists nor two days can be laid
 * together, and no person's. It cannot be turned back: the salt is never sent and holds 122 random bits.
 */
final class CardId {
    private CardId() {}

    /** @param number of the card in its group, from 0 */
    static UUID of(CardGroup group, int number, UUID place) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer parts = ByteBuffer.allocate(4 * Long.BYTES + 2 * Integer.BYTES)
                    .putLong(group.salt().getMostSignificantBits())
                    .putLong(group.salt().getLeastSignificantBits())
                    .putLong(place.getMostSignificantBits())
                    .putLong(place.getLeastSignificantBits())
                    .putInt(group.number())
                    .putInt(number);
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(parts.array()));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
