package no.innpass.platform.audit.detail;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM of the JDK. Sealed bytes: 12 of a random nonce, then the cipher text with its tag of 16. Safe for use by several threads. */
final class Aes {
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aes() {}

    static byte[] randomKey() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }

    /** @param bound bytes that the sealed text belongs to: with others it cannot be opened */
    static byte[] seal(byte[] key, byte[] bound, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + secret.length)
                    .put(nonce)
                    .put(secret)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws AEADBadTagException when the key is another, or a byte has been changed */
    static byte[] open(byte[] key, byte[] bound, byte[] sealed) throws AEADBadTagException {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] secret = new byte[parts.remaining()];
        parts.get(secret);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(secret);
        } catch (AEADBadTagException wrong) {
            throw wrong;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
