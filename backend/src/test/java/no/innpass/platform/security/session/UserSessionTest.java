package no.innpass.platform.security.session;

import static no.innpass.platform.security.session.UserSession.State.ENDED;
import static no.innpass.platform.security.session.UserSession.State.EXPIRED;
import static no.innpass.platform.security.session.UserSession.State.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.platform.security.LoginProof;
import org.junit.jupiter.api.Test;

@Requirement("INTG-02")
class UserSessionTest {
    private static final Instant USED = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(45);
    private static final UUID LOGIN = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final LoginProof PROOF = new LoginProof("innpass", USED);

    @Test
    void isOpenUpToTheNearerOfItsTwoLimits() {
        UserSession idleFirst = new UserSession(LOGIN, PROOF, USED, USED.plus(Duration.ofHours(2)), null);
        assertThat(idleFirst.stateAt(USED.plus(IDLE).minusMillis(1), IDLE)).isEqualTo(OPEN);
        assertThat(idleFirst.stateAt(USED.plus(IDLE), IDLE)).isEqualTo(EXPIRED);
        UserSession endFirst = new UserSession(LOGIN, PROOF, USED, USED.plus(Duration.ofMinutes(5)), null);
        assertThat(endFirst.stateAt(USED.plus(Duration.ofMinutes(5)).minusMillis(1), IDLE))
                .isEqualTo(OPEN);
        assertThat(endFirst.stateAt(USED.plus(Duration.ofMinutes(5)), IDLE)).isEqualTo(EXPIRED);
    }

    @Test
    void isEndedOnceSomebodyLoggedOut() {
        UserSession loggedOut = new UserSession(LOGIN, PROOF, USED, USED.plus(Duration.ofHours(2)), USED);
        assertThat(loggedOut.stateAt(USED, IDLE)).isEqualTo(ENDED);
        assertThat(loggedOut.stateAt(USED.plus(Duration.ofDays(1)), IDLE)).isEqualTo(ENDED);
    }

    @Test
    void anIdIsRandomLongAndNeverPrinted() {
        SessionId one = SessionId.create();
        assertThat(one.text()).hasSize(43).isNotEqualTo(SessionId.create().text());
        assertThat(one.hash()).hasSize(32);
        assertThat(one).hasToString("SessionId[hidden]");
    }
}
