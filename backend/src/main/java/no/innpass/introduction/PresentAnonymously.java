package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;

/** Shows the employer the resources without a name: stage ANONYMOUS (PRI-04). */
@Singleton
class PresentAnonymously {
    private final Way way;
    private final IntroductionAccess access;
    private final Disclosure disclosure;
    private final ReleaseCard releaseCard;
    private final KeepIntake keepIntake;
    private final KeepChannel keepChannel;
    private final KeepSupervision keepSupervision;
    private final AskedAnew askedAnew;
    private final FirstDelivery firstDelivery;
    private final Pairs pairs;
    private final BusinessClock clock;

    PresentAnonymously(
            Way way,
            IntroductionAccess access,
            Disclosure disclosure,
            ReleaseCard releaseCard,
            KeepIntake keepIntake,
            KeepChannel keepChannel,
            KeepSupervision keepSupervision,
            AskedAnew askedAnew,
            FirstDelivery firstDelivery,
            Pairs pairs,
            BusinessClock clock) {
        this.way = way;
        this.access = access;
        this.disclosure = disclosure;
        this.releaseCard = releaseCard;
        this.keepIntake = keepIntake;
        this.keepChannel = keepChannel;
        this.keepSupervision = keepSupervision;
        this.askedAnew = askedAnew;
        this.firstDelivery = firstDelivery;
        this.pairs = pairs;
        this.clock = clock;
    }

    /**
     * @throws Refused CONSENT_NEEDED when the card has been withdrawn meanwhile; INTAKE_FULL (EMP-16), NEEDS_PROVIDER and PERIOD_FULL (INT-10),
     *     SUPERVISION_FULL (PLC-09), ASKED_ANEW (PLC-11)
     */
    @Transactional
    Introduction present(UUID id, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireStaff(introduction, actor);
        IntroductionState next = way.step(introduction, IntroductionAction.PRESENT_ANONYMOUSLY, actor, null);
        disclosure.requireAnonymousCard(introduction);
        askedAnew.require(introduction);
        keepIntake.admit(introduction);
        keepChannel.admit(introduction);
        keepSupervision.admit(introduction);
        // Something may have gone wrong there since it was suggested: going on is a choice then, too.
        firstDelivery.wentOn(pairs.of(introduction.candidateId(), introduction.placeId()), actor);
        releaseCard.show(introduction);
        return way.stored(introduction.in(next).shownAt(clock.now()));
    }
}
