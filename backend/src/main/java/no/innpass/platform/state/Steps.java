package no.innpass.platform.state;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Takes steps of state machines for the people behind requests, and logs each one in the transaction of the step. */
@Singleton
public class Steps {
    private final TransitionLog log;

    public Steps(TransitionLog log) {
        this.log = log;
    }

    /**
     * The state that the step leads to. Somebody with several roles takes it in the first one that may.
     *
     * @param from null when the step creates the thing
     * @param reason code of section 17; null when the step asks for none
     * @throws Refused STEP_REFUSED or NOT_YET, as the table says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <S extends Enum<S>, A extends Enum<A>> S take(
            TransitionTable<S, A> table,
            UUID subject,
            @Nullable S from,
            A action,
            Actor actor,
            @Nullable String reason) {
        List<ActorKind> kinds = ActorKinds.of(actor);
        ActorKind kind = kinds.stream()
                .filter(each -> table.find(from, action, each)
                        .filter(row -> !row.later())
                        .isPresent())
                .findFirst()
                .orElse(kinds.getFirst());
        S to = table.next(from, action, kind);
        log.record(table.name(), subject, from, action, to, kind, actor.loginId(), reason);
        return to;
    }

    /** The same for clock and rules. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <S extends Enum<S>, A extends Enum<A>> S takeBySystem(
            TransitionTable<S, A> table, UUID subject, @Nullable S from, A action, @Nullable String reason) {
        S to = table.next(from, action, ActorKind.SYSTEM);
        log.record(table.name(), subject, from, action, to, ActorKind.SYSTEM, null, reason);
        return to;
    }

    /** What this actor may do from here, in the order of the table: for the buttons of a page. */
    public static <S extends Enum<S>, A extends Enum<A>> List<A> open(
            TransitionTable<S, A> table, S state, Actor actor) {
        return ActorKinds.of(actor).stream()
                .flatMap(kind -> table.actions(state, kind).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
