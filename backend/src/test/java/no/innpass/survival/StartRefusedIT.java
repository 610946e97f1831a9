package no.innpass.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import no.innpass.testing.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed says why and what to do, in one sentence and without a stack trace. */
class StartRefusedIT {

    @TempDir
    Path folder;

    @Test
    void aSecondInstanceOfTheSameHomeIsRefusedAndTheFirstGoesOn() {
        Path home = folder.resolve("home");
        try (Installation first = Installation.start(home, Installation.freePort())) {
            Installation second = Installation.launch(home, Installation.freePort());
            assertThat(second.awaitEnd()).isEqualTo(2);
            assertThat(second.output())
                    .contains("Innpass is already running from " + home)
                    .contains("set INNPASS_HOME to another folder")
                    .doesNotContain("\tat ");
            assertThat(first.database().isAlive()).isTrue();
        }
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Installation refused = Installation.launch(folder.resolve("home"), other.getLocalPort());
            assertThat(refused.awaitEnd()).isEqualTo(2);
            assertThat(refused.output())
                    .contains("Port " + other.getLocalPort() + " on 127.0.0.1 is in use")
                    .contains("PORT=8081")
                    .doesNotContain("\tat ");
        }
    }
}
