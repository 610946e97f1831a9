package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;

/** Asks the candidate first, with honest content (INT-02). The clock of INT-03 starts. */
@Singleton
class AskCandidate {
    private final Way way;
    private final IntroductionAccess access;
    private final Pairs pairs;
    private final WriteRequest writeRequest;
    private final RequestRows requests;
    private final KeepChannel keepChannel;
    private final AnswerClock answerClock;
    private final BusinessClock clock;

    AskCandidate(
            Way way,
            IntroductionAccess access,
            Pairs pairs,
            WriteRequest writeRequest,
            RequestRows requests,
            KeepChannel keepChannel,
            AnswerClock answerClock,
            BusinessClock clock) {
        this.way = way;
        this.access = access;
        this.pairs = pairs;
        this.writeRequest = writeRequest;
        this.requests = requests;
        this.keepChannel = keepChannel;
        this.answerClock = answerClock;
        this.clock = clock;
    }

    /**
     * @throws Refused PLACE_NOT_PUBLISHED; NEEDS_PROVIDER (INT-10); COMPLETE_FIRST with the preconditions of MAT-04 that are missing; CONTENT_INCOMPLETE with
     *     the parts of INT-02 that are missing
     */
    @Transactional
    Introduction ask(UUID id, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireAdviser(introduction, actor);
        IntroductionState next = way.step(introduction, IntroductionAction.ASK, actor, null);
        Pair pair = pairs.of(introduction.candidateId(), introduction.placeId());
        if (!pair.published()) {
            throw new Refused(new IntroductionProblem.PlaceNotPublished());
        }
        keepChannel.requireWay(introduction);
        List<String> missing = pairs.missingPreconditions(pair);
        if (!missing.isEmpty()) {
            throw new Refused(new IntroductionProblem.CompleteFirst(missing));
        }
        RequestContent content = writeRequest.write(pair);
        List<FieldProblem> untold = content.missing();
        if (!untold.isEmpty()) {
            throw new Refused(new IntroductionProblem.ContentIncomplete(untold));
        }
        requests.save(new Request(id, content, actor.personId(), clock.now()));
        return way.stored(introduction.waitingUntil(next, answerClock.lastDay()));
    }
}
