package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.employer.recovery.Wear;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Candidate, employer or adviser takes it back, with a reason of their own list; the employer sees nothing of it any more. */
@Singleton
class WithdrawIntroduction {
    private final Way way;
    private final IntroductionAccess access;
    private final Wear wear;

    WithdrawIntroduction(Way way, IntroductionAccess access, Wear wear) {
        this.way = way;
        this.access = access;
        this.wear = wear;
    }

    @Transactional
    Introduction byStaff(UUID id, OverrideReason reason, @Nullable String words, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireAdviser(introduction, actor);
        return withdraw(introduction, reason, words, actor);
    }

    @Transactional
    Introduction byEmployer(UUID id, RefusalReason reason, @Nullable String words, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireEmployer(introduction, actor);
        Introduction withdrawn = withdraw(introduction, reason, words, actor);
        reason.unsuitable().ifPresent(why -> wear.unsuitable(id, introduction.workplaceId(), why));
        return withdrawn;
    }

    @Transactional
    Introduction byCandidate(UUID id, DeclineReason reason, @Nullable String words, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireCandidate(introduction, actor);
        return withdraw(introduction, reason, words, actor);
    }

    private Introduction withdraw(Introduction introduction, Enum<?> reason, @Nullable String words, Actor actor) {
        IntroductionState next = way.step(introduction, IntroductionAction.WITHDRAW, actor, reason);
        if (reason.name().equals("OTHER") && (words == null || words.isBlank())) {
            throw new Refused(new IntroductionProblem.Field("/words", "REQUIRED"));
        }
        return way.stored(introduction.closed(next, reason.name(), words));
    }
}
