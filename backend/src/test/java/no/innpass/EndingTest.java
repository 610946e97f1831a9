package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingTest {
    private final List<String> ended = new ArrayList<>();
    private final Ending ending = Ending.atExit();

    @Test
    void what_was_begun_last_ends_first_and_nothing_ends_twice() {
        ending.endLater(() -> ended.add("lock"));
        ending.endLater(() -> ended.add("database"));
        ending.endLater(() -> ended.add("server"));

        ending.close();
        ending.close();

        assertThat(ended).containsExactly("server", "database", "lock");
    }

    @Test
    void a_part_that_fails_keeps_no_other_from_ending() {
        ending.endLater(() -> ended.add("lock"));
        ending.endLater(() -> {
            throw new IllegalStateException("the server hangs");
        });

        ending.close();

        assertThat(ended).containsExactly("lock");
    }

    @Test
    void what_is_begun_while_the_process_stops_ends_at_once() {
        ending.close();

        ending.endLater(() -> ended.add("database"));

        assertThat(ended).containsExactly("database");
    }
}
