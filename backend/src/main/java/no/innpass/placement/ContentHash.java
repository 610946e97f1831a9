package no.innpass.placement;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what is agreed on: an acceptance names it, so that nobody accepts words they have not read. */
@Singleton
class ContentHash {
    private final ObjectMapper json;

    ContentHash(ObjectMapper json) {
        this.json = json;
    }

    byte[] of(AgreementContent content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 64 hexadecimal digits, as the wire carries it. */
    String textOf(AgreementContent content) {
        return HexFormat.of().formatHex(of(content));
    }
}
