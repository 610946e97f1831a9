package no.innpass.process.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import no.innpass.Requirement;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Browser;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A demo can be shown as it is in two weeks, and brought back. */
@MicronautTest(transactional = false)
@Requirement("EMP-07")
class DemoClockIT implements OnPostgres {
    @Inject
    EmbeddedServer server;

    @Inject
    BusinessClock clock;

    @AfterEach
    void present() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void businessTimeIsMovedAheadAndBackAndNowhereElse() {
        assertThat(move("14")).isEqualTo(204);
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(14));
        assertThat(move("-1")).isEqualTo(400);
        assertThat(move("401")).isEqualTo(400);
        assertThat(move("soon")).isEqualTo(400);
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(14));
        assertThat(move("0")).isEqualTo(204);
        assertThat(clock.offset()).isZero();
    }

    private int move(String days) {
        try (Browser browser = new Browser(server.getURI())) {
            return browser.send("POST", "/demo/clock?days=" + days, "", Map.of())
                    .statusCode();
        }
    }
}
