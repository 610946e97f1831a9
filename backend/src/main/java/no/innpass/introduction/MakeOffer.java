package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.practiceplace.kind.KindRule;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.Prospect;

/** The employer offers the place, with hours, start and the prospect confirmed. The candidate's clock starts. */
@Singleton
class MakeOffer {
    private final Way way;
    private final IntroductionAccess access;
    private final OfferRows offers;
    private final AnswerClock answerClock;
    private final BusinessClock clock;
    private final SpokenFor spokenFor;
    private final JobToReach jobToReach;
    private final AskedAnew askedAnew;
    private final PracticePlaces places;

    MakeOffer(
            Way way,
            IntroductionAccess access,
            OfferRows offers,
            AnswerClock answerClock,
            BusinessClock clock,
            SpokenFor spokenFor,
            JobToReach jobToReach,
            AskedAnew askedAnew,
            PracticePlaces places) {
        this.way = way;
        this.access = access;
        this.offers = offers;
        this.answerClock = answerClock;
        this.clock = clock;
        this.spokenFor = spokenFor;
        this.jobToReach = jobToReach;
        this.askedAnew = askedAnew;
        this.places = places;
    }

    /** @throws Refused INCOMPLETE with the field that is wrong; PLACE_NOT_PUBLISHED, PLACE_FULL; NO_JOB_NOT_ACCEPTED, ASKED_ANEW */
    @Transactional
    Introduction offer(UUID id, OfferRequest request, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireEmployer(introduction, actor);
        IntroductionState next = way.step(introduction, IntroductionAction.OFFER, actor, null);
        check(request, introduction);
        askedAnew.require(introduction);
        jobToReach.require(introduction, request.prospect());
        spokenFor.requireSeat(introduction, SpokenFor.OFFERS);
        offers.save(new Offer(
                id,
                request.startsOn(),
                request.endsOn(),
                request.hoursWeek().strip(),
                request.hoursPerWeek(),
                request.prospect(),
                request.supervisorName().strip(),
                request.words(),
                actor.personId(),
                clock.now()));
        return way.stored(introduction.waitingUntil(next, answerClock.lastDay()));
    }

    private void check(OfferRequest request, Introduction introduction) {
        if (request.startsOn().isBefore(clock.today())) {
            throw new Refused(new IntroductionProblem.Field("/startsOn", "IN_THE_PAST"));
        }
        if (!request.endsOn().isAfter(request.startsOn())) {
            throw new Refused(new IntroductionProblem.Field("/endsOn", "NOT_AFTER_START"));
        }
        KindRule kind = places.kind(introduction.placeId()).orElseThrow();
        if (!kind.allows(request.startsOn(), request.endsOn())) {
            throw new Refused(new IntroductionProblem.Field("/endsOn", "TOO_LONG"));
        }
        if (request.prospect() == Prospect.NOT_ASKED) {
            throw new Refused(new IntroductionProblem.Field("/prospect", "REQUIRED"));
        }
        try {
            if (HoursGrid.parse(request.hoursWeek()).isEmpty()) {
                throw new Refused(new IntroductionProblem.Field("/hoursWeek", "NOT_A_WEEK"));
            }
        } catch (IllegalArgumentException notAWeek) {
            throw new Refused(new IntroductionProblem.Field("/hoursWeek", "NOT_A_WEEK"));
        }
    }
}
