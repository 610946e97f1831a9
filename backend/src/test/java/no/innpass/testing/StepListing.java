package no.innpass.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.state.TransitionTable;
import org.jspecify.annotations.Nullable;

/**
 * Section 16 of the requirements in words of its own, held against a table for every state, action and actor. One line per row:
 * {@code FROM FROM > ACTION > TO : WHO WHO}, {@code -} for "does not exist yet", {@code later} before a row that is not built.
 */
public final class StepListing {
    private final Map<String, String> expected = new HashMap<>();

    private StepListing() {}

    public static StepListing of(String lines) {
        StepListing listing = new StepListing();
        lines.lines().map(String::trim).filter(line -> !line.isEmpty()).forEach(listing::add);
        return listing;
    }

    private void add(String line) {
        boolean later = line.startsWith("later ");
        String[] parts = (later ? line.substring(6) : line).split("[>:]", -1);
        for (String from : parts[0].trim().split(" ")) {
            for (String who : parts[3].trim().split(" ")) {
                String before =
                        expected.put(from + " " + parts[1].trim() + " " + who, later ? "NOT_YET" : parts[2].trim());
                assertThat(before).as("listed twice: %s", line).isNull();
            }
        }
    }

    /** Asks the table for every (state, action, actor), the state that does not exist yet included. */
    public <S extends Enum<S>, A extends Enum<A>> void holds(
            TransitionTable<S, A> table, Class<S> states, Class<A> actions) {
        for (A action : actions.getEnumConstants()) {
            for (ActorKind who : ActorKind.values()) {
                check(table, null, action, who);
                Arrays.stream(states.getEnumConstants()).forEach(state -> check(table, state, action, who));
            }
        }
        assertThat(expected).as("lines that name no state, action or actor").isEmpty();
    }

    private <S extends Enum<S>, A extends Enum<A>> void check(
            TransitionTable<S, A> table, @Nullable S state, A action, ActorKind who) {
        String key = (state == null ? "-" : state.name()) + " " + action + " " + who;
        @Nullable String to = expected.remove(key);
        if (to == null) {
            refused(table, state, action, who, "STEP_REFUSED");
        } else if (to.equals("NOT_YET")) {
            refused(table, state, action, who, "NOT_YET");
        } else {
            assertThat(table.next(state, action, who).name()).as(key).isEqualTo(to);
        }
    }

    private static <S extends Enum<S>, A extends Enum<A>> void refused(
            TransitionTable<S, A> table, @Nullable S state, A action, ActorKind who, String code) {
        assertThatThrownBy(() -> table.next(state, action, who))
                .as("%s %s %s", state, action, who)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }
}
