package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/**
 * The candidate answers the request (INT-03). A yes is to this place; showing the resources without a name needs the consent
 * ANONYMOUS_CARD, given before or here. A no changes nothing for the candidate.
 */
@Singleton
class AnswerAsked {
    private final Way way;
    private final IntroductionAccess access;
    private final Disclosure disclosure;
    private final AskFirst askFirst;
    private final AskedAnew askedAnew;
    private final QuestionRows questions;

    AnswerAsked(
            Way way,
            IntroductionAccess access,
            Disclosure disclosure,
            AskFirst askFirst,
            AskedAnew askedAnew,
            QuestionRows questions) {
        this.way = way;
        this.access = access;
        this.disclosure = disclosure;
        this.askFirst = askFirst;
        this.askedAnew = askedAnew;
        this.questions = questions;
    }

    /** @throws Refused CONSENT_NEEDED, ASKED_ANEW; INCOMPLETE when a no has no reason or a question no words */
    @Transactional
    Introduction answer(UUID id, AnswerRequest answer, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireCandidate(introduction, actor);
        return switch (answer.answer()) {
            case ASK_FIRST -> askFirst.ask(introduction, answer.question(), actor);
            case NO -> {
                IntroductionState next = way.step(introduction, IntroductionAction.DECLINE, actor, answer.reason());
                questions.closeOpen(id);
                yield way.stored(introduction.closed(next, answer.declined().name(), answer.words()));
            }
            case YES -> {
                IntroductionState next = way.step(introduction, IntroductionAction.CONSENT, actor, null);
                askedAnew.require(introduction);
                disclosure.requireAnonymousCard(introduction, Boolean.TRUE.equals(answer.anonymousCard()), actor);
                questions.closeOpen(id);
                yield way.stored(introduction.in(next));
            }
        };
    }
}
