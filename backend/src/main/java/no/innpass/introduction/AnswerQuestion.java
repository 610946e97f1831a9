package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Answers what the candidate asked first; a clock that stood still for it goes on with the days that were left. */
@Singleton
class AnswerQuestion {
    private final Way way;
    private final IntroductionAccess access;
    private final QuestionRows questions;
    private final IntroductionRows rows;
    private final AnswerClock answerClock;
    private final BusinessClock clock;

    AnswerQuestion(
            Way way,
            IntroductionAccess access,
            QuestionRows questions,
            IntroductionRows rows,
            AnswerClock answerClock,
            BusinessClock clock) {
        this.way = way;
        this.access = access;
        this.questions = questions;
        this.rows = rows;
        this.answerClock = answerClock;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND when no question is open */
    @Transactional
    Introduction answer(UUID id, String words, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireAdviser(introduction, actor);
        way.step(introduction, IntroductionAction.ANSWER_QUESTION, actor, null);
        Question question = questions.open(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        questions.update(question.answered(words.strip(), actor.personId(), clock.now()));
        @Nullable Integer left = introduction.daysLeft();
        return left == null
                ? introduction
                : rows.update(introduction.waitingUntil(introduction.state(), answerClock.lastDayWith(left)));
    }
}
