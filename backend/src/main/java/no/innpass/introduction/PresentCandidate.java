package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;

/** Presents the candidate by first name, with exactly the approved words, to this very employer: stage PRESENTED. */
@Singleton
class PresentCandidate {
    private final Way way;
    private final IntroductionAccess access;
    private final Disclosure disclosure;
    private final AskedAnew askedAnew;
    private final PresentationRows presentations;
    private final BusinessClock clock;

    PresentCandidate(
            Way way,
            IntroductionAccess access,
            Disclosure disclosure,
            AskedAnew askedAnew,
            PresentationRows presentations,
            BusinessClock clock) {
        this.way = way;
        this.access = access;
        this.disclosure = disclosure;
        this.askedAnew = askedAnew;
        this.presentations = presentations;
        this.clock = clock;
    }

    /** @throws Refused TEXT_NOT_APPROVED, ASKED_ANEW; CONSENT_NEEDED when PRESENT_TO_EMPLOYER has been withdrawn meanwhile */
    @Transactional
    Introduction present(UUID id, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireStaff(introduction, actor);
        IntroductionState next = way.step(introduction, IntroductionAction.PRESENT, actor, null);
        Presentation text = presentations
                .findById(id)
                .filter(Presentation::approved)
                .orElseThrow(() -> new Refused(new IntroductionProblem.TextNotApproved()));
        disclosure.requireToEmployer(introduction);
        askedAnew.require(introduction);
        presentations.update(text.presentedAt(clock.now()));
        return way.stored(introduction.in(next));
    }
}
