package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** "Spør først": keeps the state and stops the clock with the working days that are left (16.2). */
@Singleton
class AskFirst {
    private final Way way;
    private final QuestionRows questions;
    private final IntroductionRows rows;
    private final AnswerClock answerClock;
    private final Ids ids;
    private final BusinessClock clock;

    AskFirst(
            Way way,
            QuestionRows questions,
            IntroductionRows rows,
            AnswerClock answerClock,
            Ids ids,
            BusinessClock clock) {
        this.way = way;
        this.questions = questions;
        this.rows = rows;
        this.answerClock = answerClock;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused INCOMPLETE without a question, QUESTION_OPEN while another one waits for its answer */
    Introduction ask(Introduction introduction, @Nullable String question, Actor actor) {
        way.step(introduction, IntroductionAction.ASK_FIRST, actor, null);
        if (question == null || question.isBlank()) {
            throw new Refused(new IntroductionProblem.Field("/question", "REQUIRED"));
        }
        LocalDate dueOn = introduction.dueOn();
        if (dueOn == null) {
            throw new Refused(new IntroductionProblem.QuestionOpen());
        }
        questions.save(new Question(ids.next(), introduction.id(), question.strip(), clock.now(), null, null, null));
        return rows.update(introduction.standingStill(answerClock.workingDaysLeft(dueOn)));
    }
}
