package no.innpass.placement.choice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.choice.ChoiceChecklists;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Asks what a first placement at a workplace rests on, and keeps it (EMP-17). Nothing is ever stopped: a reason is enough. */
@Singleton
public class FirstPlacements {
    private final FirstPlacementRows rows;
    private final ChoiceChecklists checklists;
    private final BusinessClock clock;

    FirstPlacements(FirstPlacementRows rows, ChoiceChecklists checklists, BusinessClock clock) {
        this.rows = rows;
        this.checklists = checklists;
        this.clock = clock;
    }

    /** The agreement that is put forward: where, and by which office. */
    public record Planned(UUID agreement, UUID workplace, UUID office) {}

    /** How it stands now, for whoever is about to put it forward. */
    @Transactional
    public FirstPlacementView show(Planned planned) {
        return new FirstPlacementView(
                planned.workplace(),
                planned.office(),
                isFirst(planned),
                checklist(planned).map(ChoiceChecklists.Filled::on).orElse(null),
                rows.reason(planned.agreement()).orElse(null));
    }

    /** The field that is to be filled in; empty where it is not the first, or rests on something. A reason that was given before still holds. */
    @Transactional(TxType.MANDATORY)
    public List<FieldProblem> missing(Planned planned, @Nullable String reason) {
        boolean rests = reason != null
                || !isFirst(planned)
                || checklist(planned).isPresent()
                || rows.reason(planned.agreement()).isPresent();
        return rests ? List.of() : List.of(FirstPlacementProblem.REASON);
    }

    /**
     * Keeps what it rests on, in place of what was kept before. A reason beside a checklist is not kept.
     *
     * @throws Refused FIRST_PLACEMENT_REASON where something is {@link #missing}
     */
    @Transactional(TxType.MANDATORY)
    public void putForward(Planned planned, @Nullable String reason, Actor actor) {
        if (!missing(planned, reason).isEmpty()) {
            throw new Refused(new FirstPlacementProblem.ReasonNeeded());
        }
        Optional<String> known = Optional.ofNullable(reason).or(() -> rows.reason(planned.agreement()));
        rows.forget(planned.agreement());
        if (!isFirst(planned)) {
            return;
        }
        Optional<UUID> filled = checklist(planned).map(ChoiceChecklists.Filled::id);
        rows.insert(
                planned,
                filled.orElse(null),
                filled.isPresent() ? null : known.orElseThrow(),
                actor.personId(),
                clock.today());
    }

    private boolean isFirst(Planned planned) {
        return rows.isFirst(planned.workplace(), planned.agreement());
    }

    private Optional<ChoiceChecklists.Filled> checklist(Planned planned) {
        return checklists.last(planned.workplace(), planned.office());
    }
}
