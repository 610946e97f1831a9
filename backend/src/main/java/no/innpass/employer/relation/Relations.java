package no.innpass.employer.relation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.NoPlaceReason;
import no.innpass.organisation.Staff;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/** Door to how far relations with workplaces have come (EMP-09). Later rooms tell what happened; people may correct. */
@Singleton
public class Relations {
    private static final int HISTORY = 20;

    private final RelationRows rows;
    private final Steps steps;
    private final Staff staff;
    private final BusinessClock clock;
    private final Ids ids;

    Relations(RelationRows rows, Steps steps, Staff staff, BusinessClock clock, Ids ids) {
        this.rows = rows;
        this.steps = steps;
        this.staff = staff;
        this.clock = clock;
        this.ids = ids;
    }

    /** Moves the relation by what happened, in the caller's transaction; true where it moved. Told twice it moves once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean happened(UUID workplace, RelationAction action) {
        LocalDate today = clock.today();
        RelationRows.Relation relation = rows.hold(workplace, today);
        if (RelationTable.STEPS.find(relation.stage(), action, ActorKind.SYSTEM).isEmpty()) {
            return false;
        }
        RelationStage to = steps.takeBySystem(RelationTable.STEPS, workplace, relation.stage(), action, null);
        rows.move(
                workplace,
                ids.next(),
                new RelationRows.Step(relation.stage(), action, to, null, null, null, today, null));
        return true;
    }

    /** Active relations in which nothing has happened for so many months and where nobody is placed; at most so many. */
    @Transactional
    public List<UUID> quietFor(int months, int limit) {
        return rows.quietSince(clock.today().minusMonths(months), limit);
    }

    @Transactional
    RelationView show(UUID workplace) {
        Optional<RelationRows.Relation> relation = rows.find(workplace);
        List<RelationRows.Step> history = rows.steps(workplace, HISTORY);
        Map<UUID, String> names = staff.names(history.stream()
                .map(RelationRows.Step::by)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        return new RelationView(
                workplace,
                relation.map(RelationRows.Relation::stage).orElse(RelationStage.PROSPECT),
                history.isEmpty()
                        ? null
                        : relation.map(RelationRows.Relation::since).orElse(null),
                relation.map(RelationRows.Relation::noPlace).orElse(null),
                relation.map(RelationRows.Relation::words).orElse(null),
                rows.contacts(workplace),
                history.stream()
                        .map(step -> new RelationView.RelationStepView(
                                step.before(),
                                step.action(),
                                step.stage(),
                                step.noPlace(),
                                step.correction(),
                                step.words(),
                                step.on(),
                                step.by() == null ? null : names.get(step.by())))
                        .toList(),
                relation.map(RelationRows.Relation::version).orElse(1L));
    }

    /** @throws Refused CONFLICT; INVALID_INPUT without the reason that the stage needs; STEP_REFUSED for the stage that it has */
    @Transactional
    void correct(UUID workplace, RelationRequest told, long version, Actor actor) {
        check(told);
        RelationRows.Relation relation = rows.hold(workplace, clock.today());
        ETags.requireSame(version, relation.version());
        RelationAction action = RelationAction.correctTo(told.stage());
        RelationStage to = steps.take(RelationTable.STEPS, workplace, relation.stage(), action, actor, code(told));
        rows.move(
                workplace,
                ids.next(),
                new RelationRows.Step(
                        relation.stage(),
                        action,
                        to,
                        told.noPlace(),
                        told.correction(),
                        told.words(),
                        clock.today(),
                        actor.staffId().orElse(null)));
    }

    private static String code(RelationRequest told) {
        return told.noPlace() != null
                ? told.noPlace().name()
                : Objects.requireNonNull(told.correction()).name();
    }

    private static void check(RelationRequest told) {
        boolean leaves = told.stage().needsReason();
        require("/noPlace", leaves, told.noPlace());
        require("/correction", !leaves, told.correction());
        require("/words", told.noPlace() == NoPlaceReason.OTHER, told.words());
    }

    private static void require(String pointer, boolean wanted, @Nullable Object given) {
        if (wanted && given == null) {
            throw new Refused(new CommonProblem.InvalidInput(pointer, "REQUIRED"));
        }
        if (!wanted && given != null) {
            throw new Refused(new CommonProblem.InvalidInput(pointer, "NOT_VALID"));
        }
    }
}
