package no.innpass.platform.state;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A state machine as data (requirements section 16): rows of from-state, action, to-state, who and guard. Anything that is not
 * listed is refused; a row marked {@code later} is refused with NOT_YET.
 *
 * <p>The table decides on state and actor only; the guard's name stands in the row for readers and is checked by the use case.
 *
 * @param <S> states
 * @param <A> actions
 */
public final class TransitionTable<S extends Enum<S>, A extends Enum<A>> {

    /**
     * One row.
     *
     * @param from empty set: the step creates the thing
     * @param guard what the use case checks besides, in a few words
     */
    public record Row<S, A>(Set<S> from, A action, S to, Set<ActorKind> who, String guard, boolean later) {}

    private final String name;
    private final List<Row<S, A>> rows;

    private TransitionTable(String name, List<Row<S, A>> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    public static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> named(String name) {
        return new Builder<>(name);
    }

    /** The machine's name, as it stands in the log of steps. */
    public String name() {
        return name;
    }

    public List<Row<S, A>> rows() {
        return rows;
    }

    /** The row for this state, action and actor, built or not. Null state: the thing does not exist yet. */
    public Optional<Row<S, A>> find(@Nullable S state, A action, ActorKind who) {
        return rows.stream()
                .filter(row -> row.action() == action && row.who().contains(who))
                .filter(row -> state == null ? row.from().isEmpty() : row.from().contains(state))
                .findFirst();
    }

    /**
     * The state that the step leads to.
     *
     * @throws Refused STEP_REFUSED when no row allows it, NOT_YET when the row is not built
     */
    public S next(@Nullable S state, A action, ActorKind who) {
        Row<S, A> row = find(state, action, who)
                .orElseThrow(() -> new Refused(
                        new CommonProblem.StepRefused(action.name(), state == null ? "NONE" : state.name())));
        if (row.later()) {
            throw new Refused(new CommonProblem.NotYet(action.name()));
        }
        return row.to();
    }

    /** The built actions that this actor may take from this state, in the order of the table. */
    public List<A> actions(S state, ActorKind who) {
        return rows.stream()
                .filter(row ->
                        !row.later() && row.from().contains(state) && row.who().contains(who))
                .map(Row::action)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return name + " (" + rows.size() + " rows)";
    }

    /** Collects rows in reading order. */
    public static final class Builder<S extends Enum<S>, A extends Enum<A>> {
        private final String name;
        private final List<Row<S, A>> rows = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        public Builder<S, A> create(A action, S to, String guard, ActorKind... who) {
            rows.add(new Row<>(Set.of(), action, to, Set.of(who), guard, false));
            return this;
        }

        public Builder<S, A> createLater(A action, S to, String guard, ActorKind... who) {
            rows.add(new Row<>(Set.of(), action, to, Set.of(who), guard, true));
            return this;
        }

        public Builder<S, A> step(Set<S> from, A action, S to, String guard, ActorKind... who) {
            rows.add(new Row<>(EnumSet.copyOf(from), action, to, Set.of(who), guard, false));
            return this;
        }

        public Builder<S, A> later(Set<S> from, A action, S to, String guard, ActorKind... who) {
            rows.add(new Row<>(EnumSet.copyOf(from), action, to, Set.of(who), guard, true));
            return this;
        }

        public TransitionTable<S, A> build() {
            return new TransitionTable<>(name, rows);
        }
    }
}
