package no.innpass.platform.audit.chain;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.innpass.platform.audit.detail.MasterKey;
import org.jspecify.annotations.Nullable;

/**
 * Where the chain ends.
 *
 * @param seq number of the last row; 0 for an empty log
 * @param hash its hash
 * @param seal HMAC-SHA-256 of both under a key that is not in the database; absent for an empty log
 */
record Head(long seq, String hash, @Nullable String seal) {

    static Head sealed(long seq, String hash, MasterKey key) {
        return new Head(seq, hash, seal(seq, hash, key));
    }

    boolean isSealedWith(MasterKey key) {
        return seq == 0 ? seal == null : seal(seq, hash, key).equals(seal);
    }

    private static String seal(long seq, String hash, MasterKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.derive("seal the head of the chain"), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((seq + ":" + hash).getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
