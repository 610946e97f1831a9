package no.innpass.platform.audit.detail;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.innpass.platform.database.Home;
import no.innpass.platform.database.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The key under which the keys of people lie, and the head of the chain is sealed: {@code AUDIT_KEY} (at least 32 characters; the same
 * for every instance on one database), or else made at the first start and kept in {@code secrets/audit-key} (0600). It never lies in
 * the database: who can write there alone can neither read a detail nor make a chain anew that passes.
 */
@Singleton
public final class MasterKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final byte[] key;

    MasterKey(@Property(name = "audit.key") @Nullable String given, @Property(name = "innpass.home") String home) {
        String text = given == null || given.isBlank() ? kept(home) : given;
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException("AUDIT_KEY must have at least " + SHORTEST + " characters");
        }
        this.key = text.getBytes(StandardCharsets.UTF_8);
    }

    /** 32 bytes for one use: HMAC-SHA-256 of its name under the master key. */
    public byte[] derive(String use) {
        return hmac(key, use.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kept(String home) {
        return Secret.readOrCreate(new Home(Path.of(home)).secrets().resolve("audit-key"))
                .value();
    }
}
