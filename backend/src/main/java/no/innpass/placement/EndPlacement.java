package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.introduction.Aftermath;
import no.innpass.introduction.Introductions;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PracticePlaces;

/** Either side, or NAV, ends it the same day with one action (AGR-14). The seat is free again at once. */
@Singleton
class EndPlacement {
    private final PlacementRows rows;
    private final EndReasonRows reasons;
    private final AgreementWay agreements;
    private final AgreementAccess access;
    private final PracticePlaces places;
    private final Introductions introductions;
    private final TellOfEnd tellOfEnd;
    private final HostHistoryRows history;
    private final Steps steps;
    private final Outbox outbox;
    private final BusinessClock clock;

    EndPlacement(
            PlacementRows rows,
            EndReasonRows reasons,
            AgreementWay agreements,
            AgreementAccess access,
            PracticePlaces places,
            Introductions introductions,
            TellOfEnd tellOfEnd,
            HostHistoryRows history,
            Steps steps,
            Outbox outbox,
            BusinessClock clock) {
        this.rows = rows;
        this.reasons = reasons;
        this.agreements = agreements;
        this.access = access;
        this.places = places;
        this.introductions = introductions;
        this.tellOfEnd = tellOfEnd;
        this.history = history;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refused NOT_COMPLETE when the reason needs words or may have none, or for an end kind that is NAV's alone */
    @Transactional
    public Placement end(UUID id, EndPlacementRequest request, Actor actor) {
        Placement placement = rows.lock(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        Agreement agreement = agreements.locked(placement.agreementId());
        Party side = access.requireDecider(agreement, actor);
        check(request, side);
        PlacementState next = steps.take(
                PlacementTable.STEPS,
                id,
                placement.state(),
                PlacementAction.END,
                actor,
                request.reason().name());
        Placement ended = rows.update(placement.ended(next, clock.today(), request.endKind()));
        reasons.add(id, side, request.reason(), request.words(), actor.loginId(), clock.now());
        if (request.contract() != null || request.percent() != null) {
            history.hired(id, request.contract(), request.percent());
        }
        agreements.takeBySystem(agreement, AgreementAction.END);
        places.releaseSeat(placement.placeId());
        introductions.cameTo(agreement.introductionId(), Aftermath.ENDED);
        tellOfEnd.tell(ended, request);
        outbox.append(new PlacementEnded(id));
        return ended;
    }

    private static void check(EndPlacementRequest request, Party side) {
        if (request.endKind() == EndKind.STOPPED_BY_NAV && side != Party.NAV) {
            throw new Refused(new PlacementProblem.NotComplete(List.of(new FieldProblem("/endKind", "ONLY_NAV"))));
        }
        boolean hired = request.endKind() == EndKind.HIRED || request.reason() == EndReason.HIRED_HERE;
        if (!hired && request.contract() != null) {
            throw new Refused(new PlacementProblem.NotComplete(List.of(new FieldProblem("/contract", "NOT_VALID"))));
        }
        if (!hired && request.percent() != null) {
            throw new Refused(new PlacementProblem.NotComplete(List.of(new FieldProblem("/percent", "NOT_VALID"))));
        }
        boolean told = request.words() != null;
        if (request.reason() == EndReason.OTHER && !told) {
            throw new Refused(new PlacementProblem.NotComplete(List.of(new FieldProblem("/words", "REQUIRED"))));
        }
        if (request.reason() == EndReason.LEAVE_OR_ILLNESS && told) {
            throw new Refused(new PlacementProblem.NotComplete(List.of(new FieldProblem("/words", "NO_DETAIL"))));
        }
    }
}
