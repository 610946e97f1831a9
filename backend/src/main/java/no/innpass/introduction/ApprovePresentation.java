package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;

/** The candidate approves the words, and with them that this employer may read them (INT-04, PRESENT_TO_EMPLOYER). */
@Singleton
class ApprovePresentation {
    private static final Set<IntroductionState> OPEN_FOR_APPROVAL =
            EnumSet.of(IntroductionState.CONSENTED, IntroductionState.PRESENTED_ANON, IntroductionState.INTERESTED);

    private final Way way;
    private final IntroductionAccess access;
    private final Disclosure disclosure;
    private final PresentationRows presentations;
    private final BusinessClock clock;

    ApprovePresentation(
            Way way,
            IntroductionAccess access,
            Disclosure disclosure,
            PresentationRows presentations,
            BusinessClock clock) {
        this.way = way;
        this.access = access;
        this.disclosure = disclosure;
        this.presentations = presentations;
        this.clock = clock;
    }

    /** @throws Refused TEXT_NOT_APPROVED when the words have changed since they were read */
    @Transactional
    Introduction approve(UUID id, String textHash, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireCandidate(introduction, actor);
        if (!OPEN_FOR_APPROVAL.contains(introduction.state())) {
            throw new Refused(new CommonProblem.StepRefused(
                    "APPROVE_PRESENTATION", introduction.state().name()));
        }
        Presentation text = presentations.findById(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (!text.hash().equals(textHash)) {
            throw new Refused(new IntroductionProblem.TextNotApproved());
        }
        disclosure.giveToEmployer(introduction, actor);
        presentations.update(text.approvedAt(clock.now()));
        return introduction;
    }
}
