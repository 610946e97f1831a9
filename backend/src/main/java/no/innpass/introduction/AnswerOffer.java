package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/** The candidate answers the employer's offer, knowing its prospect: yes, no without any cost, or asks first. */
@Singleton
class AnswerOffer {
    private final Way way;
    private final IntroductionAccess access;
    private final AskFirst askFirst;
    private final AskedAnew askedAnew;
    private final Outbox outbox;
    private final SpokenFor spokenFor;
    private final QuestionRows questions;

    AnswerOffer(
            Way way,
            IntroductionAccess access,
            AskFirst askFirst,
            AskedAnew askedAnew,
            Outbox outbox,
            SpokenFor spokenFor,
            QuestionRows questions) {
        this.way = way;
        this.access = access;
        this.askFirst = askFirst;
        this.askedAnew = askedAnew;
        this.outbox = outbox;
        this.spokenFor = spokenFor;
        this.questions = questions;
    }

    /** @throws Refused INCOMPLETE when a no has no reason or a question no words; PLACE_NOT_PUBLISHED, PLACE_FULL, ASKED_ANEW */
    @Transactional
    Introduction answer(UUID id, AnswerRequest answer, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireCandidate(introduction, actor);
        return switch (answer.answer()) {
            case ASK_FIRST -> askFirst.ask(introduction, answer.question(), actor);
            case NO -> {
                IntroductionState next =
                        way.step(introduction, IntroductionAction.DECLINE_OFFER, actor, answer.reason());
                questions.closeOpen(id);
                yield way.stored(introduction.closed(next, answer.declined().name(), answer.words()));
            }
            case YES -> {
                IntroductionState next = way.step(introduction, IntroductionAction.ACCEPT_OFFER, actor, null);
                askedAnew.require(introduction);
                spokenFor.requireSeat(introduction, SpokenFor.ACCEPTED);
                questions.closeOpen(id);
                Introduction accepted = way.stored(introduction.in(next));
                outbox.append(new OfferAccepted(id));
                yield accepted;
            }
        };
    }
}
