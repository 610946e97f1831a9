package no.innpass.organisation;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.innpass.platform.database.Home;
import no.innpass.platform.database.Secret;
import no.innpass.platform.security.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Turns an identity into what may be stored of it: HMAC-SHA-256 over issuer, line break, subject (INTG-02). The key is
 * {@code LOGIN_KEY} (at least 32 characters; the same for every instance on one database), or else made at the first start and kept
 * in {@code secrets/login-key} (0600). Whoever loses the key loses every link between logins and people.
 */
@Singleton
final class LoginKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final SecretKeySpec key;

    LoginKey(@Property(name = "login.key") @Nullable String given, @Property(name = "innpass.home") String home) {
        String text = given == null || given.isBlank() ? kept(home) : given;
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException("LOGIN_KEY must have at least " + SHORTEST + " characters");
        }
        this.key = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** 32 bytes; the same identity gives the same bytes for as long as the key lives. */
    byte[] hash(Identity identity) {
        return hash(identity.issuer() + "\n" + identity.subject());
    }

    /** What may be stored of a one-time code; no issuer's name begins with these words. */
    byte[] hash(LoginCode code) {
        return hash("one-time code\n" + code.selector() + code.secret());
    }

    private byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kept(String home) {
        return Secret.readOrCreate(new Home(Path.of(home)).secrets().resolve("login-key"))
                .value();
    }
}
