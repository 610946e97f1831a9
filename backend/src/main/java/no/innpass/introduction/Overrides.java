package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.matching.lists.FirstTen;
import no.innpass.matching.lists.ProfileByHand;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** What a suggestion asks of overrides: the reason for a choice outside the first ten, and an approval where the cap is reached. */
@Singleton
class Overrides {
    private final OverrideRows rows;
    private final FirstTen firstTen;
    private final Steps steps;
    private final AuditLog audit;
    private final Ids ids;
    private final BusinessClock clock;

    Overrides(OverrideRows rows, FirstTen firstTen, Steps steps, AuditLog audit, Ids ids, BusinessClock clock) {
        this.rows = rows;
        this.firstTen = firstTen;
        this.steps = steps;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The reason that has to be kept with this suggestion; empty when the pair is one of the first ten.
     *
     * @throws Refused OVERRIDE_NEEDED outside the first ten without a reason
     */
    Optional<OverrideRequest> needed(SuggestRequest request, Actor actor) {
        if (firstTen.hold(
                actor,
                request.candidateId(),
                request.placeId(),
                request.mode() == MatchMode.USER_FIRST,
                ProfileByHand.inBody(actor, request.profile(), request.profileReason()))) {
            return Optional.empty();
        }
        @Nullable OverrideRequest given = request.override();
        if (given == null) {
            throw new Refused(new IntroductionProblem.OverrideNeeded());
        }
        return Optional.of(given);
    }

    /** Keeps the reason of a choice outside the first ten, and writes it to the audit log. */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(Introduction introduction, OverrideRequest given, Actor actor) {
        UUID id = ids.next();
        OverrideState state = steps.take(
                OverrideTable.STEPS,
                id,
                null,
                OverrideAction.RECORD,
                actor,
                given.reason().name());
        rows.insert(new MatchOverride(
                id,
                OverrideKind.LOWER_CHOICE,
                introduction.candidateId(),
                introduction.placeId(),
                introduction.officeId(),
                introduction.id(),
                state,
                given.reason(),
                given.words().strip(),
                actor.personId(),
                clock.now(),
                null,
                null,
                null,
                1));
        audit.change(
                actor,
                new AuditLog.Change(
                        "OVERRIDE_CHOICE",
                        Purpose.INTRODUCE,
                        AuditObject.INTRODUCTION,
                        introduction.id(),
                        List.of(introduction.candidateId())),
                Map.of("list", "outside the first ten"),
                Map.of("reason", given.reason(), "words", given.words().strip()));
    }

    Optional<MatchOverride> approved(UUID candidate, UUID place) {
        return rows.approved(candidate, place);
    }

    void usedFor(MatchOverride approval, UUID introduction) {
        rows.usedFor(approval.id(), introduction);
    }

    /** True when the leader has let this introduction pass the cap, used or not. */
    boolean passesCap(UUID introduction) {
        return rows.ofIntroduction(introduction).stream().anyMatch(one -> one.kind() == OverrideKind.CAP);
    }

    /** Uses the approval of this introduction up; false when it has none that is left. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean use(UUID introduction) {
        Optional<MatchOverride> approval = rows.ofIntroduction(introduction).stream()
                .filter(one -> one.state() == OverrideState.APPROVED)
                .findFirst();
        approval.ifPresent(one -> rows.move(
                one.id(), steps.takeBySystem(OverrideTable.STEPS, one.id(), one.state(), OverrideAction.USE, null)));
        return approval.isPresent();
    }
}
