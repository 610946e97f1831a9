package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.matching.gate.GateCode;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;

/** Asks the leader to let the cap of the workplace be passed for one pair (PRI-03). Nothing but a cap can be asked for (MAT-34). */
@Singleton
class ProposeOverride {
    private final Pairs pairs;
    private final IntroductionAccess access;
    private final KeepMatch match;
    private final OverrideRows rows;
    private final Steps steps;
    private final AuditLog audit;
    private final Ids ids;
    private final BusinessClock clock;

    ProposeOverride(
            Pairs pairs,
            IntroductionAccess access,
            KeepMatch match,
            OverrideRows rows,
            Steps steps,
            AuditLog audit,
            Ids ids,
            BusinessClock clock) {
        this.pairs = pairs;
        this.access = access;
        this.match = match;
        this.rows = rows;
        this.steps = steps;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND; GATES_NOT_PASSED where more than the cap stops the pair; NO_CAP_STOPS; ALREADY_PROPOSED */
    @Transactional
    MatchOverride propose(ProposeRequest request, Actor actor) {
        Pair pair = pairs.of(request.candidateId(), request.placeId());
        access.requireMatchmaker(pair, actor);
        Set<GateCode> gates = match.gates(pair);
        if (gates.isEmpty()) {
            throw new Refused(new IntroductionProblem.NoCapStops());
        }
        if (!gates.equals(Set.of(GateCode.CAPACITY_OR_CAP))) {
            throw new Refused(new IntroductionProblem.GatesNotPassed(
                    gates.stream().map(Enum::name).sorted().toList()));
        }
        UUID id = ids.next();
        OverrideRequest given = request.override();
        OverrideState state = steps.take(
                OverrideTable.STEPS,
                id,
                null,
                OverrideAction.PROPOSE,
                actor,
                given.reason().name());
        MatchOverride override = new MatchOverride(
                id,
                OverrideKind.CAP,
                pair.candidate().id(),
                pair.place().id(),
                pair.candidate().officeId(),
                null,
                state,
                given.reason(),
                given.words().strip(),
                actor.personId(),
                clock.now(),
                null,
                null,
                null,
                1);
        if (!rows.insert(override)) {
            throw new Refused(new IntroductionProblem.AlreadyProposed());
        }
        audit.change(
                actor,
                new AuditLog.Change(
                        "PROPOSE_OVERRIDE",
                        Purpose.INTRODUCE,
                        AuditObject.OVERRIDE,
                        id,
                        List.of(pair.candidate().id())),
                Map.of("cap", "reached"),
                Map.of("reason", given.reason(), "words", override.words()));
        return override;
    }
}
