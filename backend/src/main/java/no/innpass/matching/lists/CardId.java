package no.innpass.matching.lists;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The id of a card towards one need (PRI-14): another one for each need, so that two lists cannot be laid together. It cannot be turned
 * back, because a candidate's id is never sent to an employer and holds 74 random bits.
 */
final class CardId {
    private CardId() {}

    static UUID of(UUID candidate, UUID place) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer ids = ByteBuffer.allocate(4 * Long.BYTES)
                    .putLong(candidate.getMostSignificantBits())
                    .putLong(candidate.getLeastSignificantBits())
                    .putLong(place.getMostSignificantBits())
                    .putLong(place.getLeastSignificantBits());
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(ids.array()));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
