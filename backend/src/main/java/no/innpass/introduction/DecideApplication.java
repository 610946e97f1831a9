package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.recovery.CoolDownReason;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Staff take a candidate's application, so that the workplace can be shown it, or return it with a reason and a next step. */
@Singleton
class DecideApplication {
    private final Way way;
    private final IntroductionAccess access;
    private final Pairs pairs;
    private final KeepChannel keepChannel;
    private final KeepInPeace keepInPeace;

    DecideApplication(
            Way way, IntroductionAccess access, Pairs pairs, KeepChannel keepChannel, KeepInPeace keepInPeace) {
        this.way = way;
        this.access = access;
        this.pairs = pairs;
        this.keepChannel = keepChannel;
        this.keepInPeace = keepInPeace;
    }

    /** @throws Refused NOT_FOUND; PLACE_NOT_PUBLISHED; NEEDS_PROVIDER; COMPLETE_FIRST with what is missing (MAT-04); COOL_DOWN */
    @Transactional
    Introduction take(UUID id, @Nullable CoolDownReason coolDownReason, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireStaff(introduction, actor);
        IntroductionState next = way.step(introduction, IntroductionAction.TAKE_APPLICATION, actor, null);
        Pair pair = pairs.of(introduction.candidateId(), introduction.placeId());
        if (!pair.published()) {
            throw new Refused(new IntroductionProblem.PlaceNotPublished());
        }
        keepChannel.requireWay(introduction);
        List<String> missing = pairs.missingPreconditions(pair);
        if (!missing.isEmpty()) {
            throw new Refused(new IntroductionProblem.CompleteFirst(missing));
        }
        keepInPeace.require(introduction.workplaceId(), coolDownReason);
        keepInPeace.suggested(introduction, coolDownReason, actor);
        return way.stored(introduction.in(next));
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    Introduction giveBack(UUID id, ReturnReason reason, String nextStep, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireStaff(introduction, actor);
        IntroductionState next = way.step(introduction, IntroductionAction.RETURN_APPLICATION, actor, reason);
        return way.stored(introduction.closed(next, reason.name(), nextStep.strip()));
    }
}
