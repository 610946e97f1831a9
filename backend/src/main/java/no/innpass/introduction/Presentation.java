package no.innpass.introduction;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text that presents a candidate to one employer (INT-04). Changing a word makes another hash, so that the approval no longer
 * fits.
 */
@MappedEntity("presentation")
record Presentation(
        @Id UUID introductionId,
        String resources,
        AtWork atWork,
        @Nullable String atWorkWords,
        UUID writtenBy,
        Instant writtenAt,
        @Nullable String approvedHash,
        @Nullable Instant approvedAt,
        @Nullable Instant presentedAt) {

    /** SHA-256 of the words, 64 hexadecimal digits. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String words = resources + '\u001f' + atWork + '\u001f' + (atWorkWords == null ? "" : atWorkWords);
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean approved() {
        return hash().equals(approvedHash);
    }

    Presentation approvedAt(Instant moment) {
        return new Presentation(
                introductionId, resources, atWork, atWorkWords, writtenBy, writtenAt, hash(), moment, presentedAt);
    }

    Presentation presentedAt(Instant moment) {
        return new Presentation(
                introductionId, resources, atWork, atWorkWords, writtenBy, writtenAt, approvedHash, approvedAt, moment);
    }
}
