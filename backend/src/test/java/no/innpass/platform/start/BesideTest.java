package no.innpass.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BesideTest {
    @Test
    void comesBackBeforeTheWorkIsDoneAndIsWaitedForByWhoNeedsIt() {
        CountDownLatch go = new CountDownLatch(1);
        Beside<String> made = Beside.begin("beside-test", () -> {
            go.await();
            return Thread.currentThread().getName();
        });
        go.countDown();
        assertThat(made.await()).isEqualTo("beside-test");
        List<String> ended = new ArrayList<>();
        made.ifMade(ended::add);
        assertThat(ended).containsExactly("beside-test");
    }

    @Test
    void whatKeptItFromBeingMadeIsTold() {
        Beside<String> refused = Beside.begin("beside-test", () -> {
            throw new IllegalArgumentException("no");
        });
        assertThatThrownBy(refused::await).isInstanceOf(IllegalArgumentException.class);
        Beside<String> broken = Beside.begin("beside-test", () -> {
            throw new IOException("torn");
        });
        assertThatThrownBy(broken::await)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("torn");
        broken.ifMade(never -> assertThat(never).as("nothing was made").isNull());
    }

    @Test
    void aFaultInTheEndIsNotSwallowed() {
        Beside<String> made = Beside.begin("beside-test", () -> "up");
        assertThatThrownBy(() -> made.ifMade(one -> {
                    throw new IllegalStateException("does not stop");
                }))
                .hasMessage("does not stop");
    }
}
