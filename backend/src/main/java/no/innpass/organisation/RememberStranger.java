package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.LoginProof;
import no.innpass.platform.security.Strangers;
import no.innpass.platform.security.session.StrangerTicket;

/** Keeps who was proven, as a keyed hash, for the quarter of an hour in which the one-time code may be typed. */
@Singleton
class RememberStranger implements Strangers {
    /** How long an identity waits that has typed too many wrong codes. */
    static final Duration PAUSE = Duration.ofMinutes(15);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final StrangerRows rows;
    private final LoginKey key;
    private final Clock clock;

    RememberStranger(StrangerRows rows, LoginKey key, Clock clock) {
        this.rows = rows;
        this.key = key;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String remember(Identity identity, LoginProof proof, Set<LoginKind> kinds) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant now = clock.instant();
        rows.put(
                new StrangerRows.Stranger(key.hash(identity), proof, kinds),
                hash(ticket),
                now,
                now.plus(StrangerTicket.LIFE));
        return ticket;
    }

    static byte[] hash(String ticket) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(ticket.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
