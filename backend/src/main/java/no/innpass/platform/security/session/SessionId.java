package no.innpass.platform.security.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in the cookie: 256 random bits as 43 letters of base64url. The server keeps only {@link #hash()}. */
record SessionId(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static SessionId create() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "SessionId[hidden]";
    }
}
