package no.innpass.platform.time;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** New ids: UUID version 7 (RFC 9562), so that rows made after one another lie beside one another in an index. */
@Singleton
public class Ids {
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long millis = clock.millis();
        long high = (millis << 16) | 0x7000L | (random.nextLong() & 0x0fffL);
        long low = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Random letters and digits, without those that look alike; 28 choices for each, and no vowels to make words with. */
    public String code(int length) {
        return random.ints(length, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** 64 bits drawn once for a candidate or a place, for the tie key (MAT-21). */
    public long tieBits() {
        return random.nextLong();
    }
}
