package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.matching.gate.GateCode;
import no.innpass.matching.lists.ProfileByHand;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;

/** Opens an introduction for a pair and keeps the match as it is shown now (INT-01, MAT-21). Nobody is told yet. */
@Singleton
class SuggestIntroduction {
    private final Pairs pairs;
    private final IntroductionAccess access;
    private final IntroductionRows rows;
    private final KeepMatch keepMatch;
    private final Overrides overrides;
    private final FirstDelivery firstDelivery;
    private final KeepInPeace keepInPeace;
    private final StoredMatchRows matches;
    private final Steps steps;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;

    SuggestIntroduction(
            Pairs pairs,
            IntroductionAccess access,
            IntroductionRows rows,
            KeepMatch keepMatch,
            Overrides overrides,
            FirstDelivery firstDelivery,
            KeepInPeace keepInPeace,
            StoredMatchRows matches,
            Steps steps,
            Outbox outbox,
            Ids ids,
            BusinessClock clock) {
        this.pairs = pairs;
        this.access = access;
        this.rows = rows;
        this.keepMatch = keepMatch;
        this.overrides = overrides;
        this.firstDelivery = firstDelivery;
        this.keepInPeace = keepInPeace;
        this.matches = matches;
        this.steps = steps;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND, ALREADY_INTRODUCED, GATES_NOT_PASSED with the gates that stop the pair, ONLY_CAP_STOPS, OVERRIDE_NEEDED, COOL_DOWN */
    @Transactional
    Introduction suggest(SuggestRequest request, Actor actor) {
        ProfileByHand.inBody(actor, request.profile(), request.profileReason());
        Pair pair = pairs.of(request.candidateId(), request.placeId());
        access.requireMatchmaker(pair, actor);
        if (rows.openOf(request.candidateId(), request.placeId()).isPresent()) {
            throw new Refused(new IntroductionProblem.AlreadyIntroduced());
        }
        keepInPeace.require(pair.workplace().id(), request.coolDownReason());
        UUID id = ids.next();
        Optional<MatchOverride> approval = overrides.approved(request.candidateId(), request.placeId());
        StoredMatch match = keepMatch.keep(
                id, pair, request.parameters(), approval.isPresent() ? Set.of(GateCode.CAPACITY_OR_CAP) : Set.of());
        // What the leader has let pass is in no list: it needs no second reason.
        Optional<OverrideRequest> reason = approval.isPresent() ? Optional.empty() : overrides.needed(request, actor);
        IntroductionState state =
                steps.take(IntroductionTable.STEPS, id, null, IntroductionAction.SUGGEST, actor, null);
        Introduction introduction = rows.save(new Introduction(
                id,
                pair.candidate().id(),
                pair.place().id(),
                pair.workplace().id(),
                pair.workplace().employerId(),
                pair.candidate().officeId(),
                pair.place().needVersion(),
                request.mode(),
                request.reason().strip(),
                state,
                null,
                null,
                null,
                null,
                null,
                null,
                actor.personId(),
                clock.now(),
                null));
        matches.save(match);
        firstDelivery.wentOn(pair, actor);
        keepInPeace.suggested(introduction, request.coolDownReason(), actor);
        reason.ifPresent(given -> overrides.record(introduction, given, actor));
        approval.ifPresent(given -> overrides.usedFor(given, id));
        outbox.append(new IntroductionMoved(id, state));
        return introduction;
    }
}
