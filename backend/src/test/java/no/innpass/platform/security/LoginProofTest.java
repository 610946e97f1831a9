package no.innpass.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("INTG-02")
class LoginProofTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.500Z");
    private static final Duration LIMIT = Duration.ofMinutes(10);

    @Test
    void isFreshUpToTheLimit() {
        LoginProof proof = new LoginProof("staff", NOW);
        assertThat(proof.isFresh(NOW, LIMIT)).isTrue();
        assertThat(proof.isFresh(NOW.plus(LIMIT).minusNanos(1), LIMIT)).isTrue();
        assertThat(proof.isFresh(NOW.plus(LIMIT), LIMIT)).isFalse();
        assertThat(new LoginProof("staff", null).isFresh(NOW, LIMIT)).isFalse();
    }

    @Test
    void whatTheIssuerDoesNotSayInSecondsIsNotSaid() {
        for (Object said : new Object[] {"1772438400", "now", -1, 0, Long.MAX_VALUE, true}) {
            assertThat(LoginProof.of("staff", said, NOW).authenticatedAt())
                    .as("%s", said)
                    .isNull();
        }
        assertThat(LoginProof.of("staff", null, NOW).authenticatedAt()).isNull();
    }

    @Test
    void aClockThatIsALittleAheadIsForgivenAndGivesNoLongerLogin() {
        long seconds = NOW.getEpochSecond();
        assertThat(LoginProof.of("staff", seconds - 5, NOW).authenticatedAt())
                .isEqualTo(Instant.ofEpochSecond(seconds - 5));
        assertThat(LoginProof.of("staff", seconds + 60, NOW).authenticatedAt()).isEqualTo(NOW);
        assertThat(LoginProof.of("staff", seconds + 61, NOW).authenticatedAt()).isNull();
    }
}
