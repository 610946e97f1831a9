package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.employer.recovery.Wear;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/** The employer wants to know more, or not now; after the presentation with a name: has chosen another one (16.2). */
@Singleton
class AnswerPresentation {
    private final Way way;
    private final IntroductionAccess access;
    private final AskedAnew askedAnew;
    private final Wear wear;

    AnswerPresentation(Way way, IntroductionAccess access, AskedAnew askedAnew, Wear wear) {
        this.way = way;
        this.access = access;
        this.askedAnew = askedAnew;
        this.wear = wear;
    }

    /** @throws Refused INCOMPLETE when a no has no reason of the list; ASKED_ANEW */
    @Transactional
    Introduction answer(UUID id, InterestRequest answer, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireEmployer(introduction, actor);
        if (answer.interested()) {
            askedAnew.require(introduction);
            return way.stored(introduction.in(way.step(introduction, IntroductionAction.SHOW_INTEREST, actor, null)));
        }
        boolean named = introduction.state() != IntroductionState.PRESENTED_ANON;
        IntroductionAction no = named ? IntroductionAction.CHOOSE_ANOTHER : IntroductionAction.SHOW_NO_INTEREST;
        IntroductionState next = way.step(introduction, no, actor, answer.reason());
        answer.refused().unsuitable().ifPresent(why -> wear.unsuitable(id, introduction.workplaceId(), why));
        return way.stored(introduction.closed(next, answer.refused().name(), answer.words()));
    }
}
