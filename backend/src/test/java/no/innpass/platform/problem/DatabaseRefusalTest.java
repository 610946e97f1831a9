package no.innpass.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseRefusalTest {

    @Test
    void whatTheCallerCanMendIsNoBug() {
        assertThat(status("23505")).as("a key that was taken meanwhile").isEqualTo(409);
        assertThat(status("40P01")).as("a deadlock").isEqualTo(409);
        assertThat(status("22021")).as("a NUL in a text").isEqualTo(400);
        assertThat(status("22008")).as("a date beyond the calendar").isEqualTo(400);
    }

    @Test
    void aRuleThatOnlyTheDatabaseHoldsIsARefusalToo() {
        assertThat(status("23P01")).as("a span that overlaps").isEqualTo(409);
        assertThat(status("23514")).as("a check").isEqualTo(422);
        assertThat(status("23503")).as("a reference to nothing").isEqualTo(422);
    }

    @Test
    void whatTheDatabaseDoesNotNameIsABug() {
        assertThat(DatabaseRefusal.of(new IllegalStateException("no database at all")))
                .isEmpty();
    }

    private static int status(String state) {
        return DatabaseRefusal.of(failure(state)).orElseThrow().status();
    }

    private static RuntimeException failure(String state) {
        return new IllegalStateException(new SQLException("refused", state));
    }
}
