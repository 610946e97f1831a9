package no.innpass.process;

import static no.innpass.platform.purpose.ProcessingPurpose.AGREE;
import static no.innpass.platform.purpose.ProcessingPurpose.FIND_PLACES;
import static no.innpass.platform.purpose.ProcessingPurpose.FOLLOW_UP;

import jakarta.inject.Singleton;
import no.innpass.candidate.CandidateCreated;
import no.innpass.candidate.CandidateErased;
import no.innpass.candidate.CandidateMerged;
import no.innpass.candidate.CandidateMoved;
import no.innpass.candidate.ReadinessChanged;
import no.innpass.candidate.ResourceProfileChanged;
import no.innpass.candidate.consent.ConsentAsked;
import no.innpass.candidate.consent.ConsentGiven;
import no.innpass.candidate.consent.ConsentRefused;
import no.innpass.candidate.consent.ConsentWithdrawn;
import no.innpass.employer.EmployerClosed;
import no.innpass.employer.EmployerRegistered;
import no.innpass.employer.NoHireCapPassed;
import no.innpass.employer.WorkplaceAdded;
import no.innpass.employer.WorkplaceChanged;
import no.innpass.employer.WorkplaceClosed;
import no.innpass.employer.WorkplaceLightChanged;
import no.innpass.employer.WorkplaceLights;
import no.innpass.employer.WorkplaceOwnerChanged;
import no.innpass.employer.activity.JointVisitMoved;
import no.innpass.employer.network.NetworkIntroductionMoved;
import no.innpass.employer.reference.ReferenceEmployerMoved;
import no.innpass.followup.FollowUpContactMoved;
import no.innpass.followup.FollowUpPlanned;
import no.innpass.followup.FollowUps;
import no.innpass.introduction.IntroductionMoved;
import no.innpass.introduction.Introductions;
import no.innpass.introduction.OfferAccepted;
import no.innpass.oversight.OversightCaseOpened;
import no.innpass.oversight.nohire.NoHireReviews;
import no.innpass.placement.AgreementMoved;
import no.innpass.placement.PlacementAgreed;
import no.innpass.placement.PlacementEnded;
import no.innpass.placement.PlacementStarted;
import no.innpass.placement.Placements;
import no.innpass.practiceplace.NeedEdited;
import no.innpass.practiceplace.PlaceFactsChanged;
import no.innpass.practiceplace.PracticePlaceClosed;
import no.innpass.practiceplace.PracticePlaceConfirmed;
import no.innpass.practiceplace.PracticePlaceDeclined;
import no.innpass.practiceplace.PracticePlaceFilled;
import no.innpass.practiceplace.PracticePlacePaused;
import no.innpass.practiceplace.PracticePlacePosted;
import no.innpass.practiceplace.PracticePlacePublished;
import no.innpass.practiceplace.PracticePlaceReopened;
import no.innpass.practiceplace.PracticePlaceRevived;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.practiceplace.rule.RuleSetChanged;
import no.innpass.process.Reaction.OnPerson;
import no.innpass.process.Reaction.OnThing;
import no.innpass.process.Reaction.ThatProtects;

/**
 * The one table: which event has which reactions, in the order of the process. Every event of the product stands in it (a test holds
 * that), so that "nothing follows" is a decision that can be read. The search index is its own consumer and no reaction.
 * Each reaction says what it does with people (PRI-06); one that works on a candidate names the purpose.
 */
@Singleton
class EventRouting {
    private static final String MOVED =
            "the office and adviser of before see it no longer, and somebody answers for it";

    private final Routes routes;

    EventRouting(
            WorkplaceLights workplaceLights,
            PracticePlaces practicePlaces,
            Introductions introductions,
            Placements placements,
            FollowUps followUps,
            NoHireReviews noHireReviews) {
        this.routes = new Routes()
                // employer
                .nothingFrom(
                        EmployerRegistered.class,
                        WorkplaceAdded.class,
                        JointVisitMoved.class,
                        NetworkIntroductionMoved.class,
                        ReferenceEmployerMoved.class)
                .on(EmployerClosed.class, new OnThing<>(event -> practicePlaces.pauseOf(event.subject())))
                .on(WorkplaceClosed.class, new OnThing<>(event -> practicePlaces.pauseAt(event.subject())))
                .on(WorkplaceOwnerChanged.class, new OnThing<>(event -> practicePlaces.pauseAt(event.subject())))
                .on(
                        WorkplaceChanged.class,
                        new OnThing<>(event -> workplaceLights.recompute(event.subject())),
                        new OnThing<>(event -> practicePlaces.workplaceChanged(event.subject())))
                .on(
                        WorkplaceLightChanged.class,
                        new OnThing<>(event -> practicePlaces.workplaceChanged(event.subject())))
                // practice place
                .on(RuleSetChanged.class, new OnThing<>(event -> practicePlaces.newDay()))
                .on(PlaceFactsChanged.class, new OnThing<>(event -> practicePlaces.tellWorkplace(event.subject())))
                .on(PracticePlaceConfirmed.class, new OnThing<>(event -> practicePlaces.tellWorkplace(event.subject())))
                .nothingFrom(
                        NeedEdited.class,
                        PracticePlacePosted.class,
                        PracticePlacePublished.class,
                        PracticePlacePaused.class,
                        PracticePlaceRevived.class,
                        PracticePlaceReopened.class)
                .on(
                        PracticePlaceFilled.class,
                        new ThatProtects<>(
                                "ends suggestions for a place that is full",
                                event -> introductions.placeFilled(event.subject())),
                        new ThatProtects<>(
                                "cancels agreements that cannot be carried out",
                                event -> placements.placeGone(event.subject())))
                .on(
                        PracticePlaceDeclined.class,
                        new ThatProtects<>(
                                "ends suggestions for a place that is not offered",
                                event -> introductions.placeClosed(event.subject())))
                .on(
                        PracticePlaceClosed.class,
                        new ThatProtects<>(
                                "ends suggestions for a place that is gone",
                                event -> introductions.placeClosed(event.subject())),
                        new ThatProtects<>(
                                "cancels agreements that cannot be carried out",
                                event -> placements.placeGone(event.subject())))
                // candidate
                .nothingFrom(
                        CandidateCreated.class,
                        CandidateErased.class,
                        ResourceProfileChanged.class,
                        ReadinessChanged.class)
                .on(
                        CandidateMoved.class,
                        new ThatProtects<>(MOVED, event -> introductions.candidateMoved(event.subject())),
                        new ThatProtects<>(MOVED, event -> placements.candidateMoved(event.subject())),
                        new ThatProtects<>(MOVED, event -> followUps.candidateMoved(event.subject())))
                .on(
                        CandidateMerged.class,
                        new ThatProtects<>(MOVED, event -> introductions.candidateMoved(event.into())),
                        new ThatProtects<>(MOVED, event -> placements.candidateMoved(event.into())),
                        new ThatProtects<>(MOVED, event -> followUps.candidateMoved(event.into())))
                .nothingFrom(ConsentAsked.class, ConsentGiven.class, ConsentRefused.class, ConsentWithdrawn.class)
                // introduction
                .on(IntroductionMoved.class, new OnThing<>(event -> introductions.tellWorkplace(event.subject())))
                .on(
                        OfferAccepted.class,
                        new OnPerson<>(
                                AGREE,
                                event -> introductions.candidateOf(event.subject()),
                                event -> placements.draftAgreement(event.subject())))
                // placement
                .nothingFrom(AgreementMoved.class)
                .on(
                        PlacementAgreed.class,
                        new OnPerson<>(
                                FOLLOW_UP,
                                event -> placements.candidateOf(event.subject()),
                                event -> followUps.plan(event.subject())))
                .on(
                        PlacementStarted.class,
                        new OnThing<>(event -> placements.tellWorkplaceOfStart(event.subject())),
                        new ThatProtects<>(
                                "takes the person out of what is searched and suggested",
                                event -> placements.candidateBegan(event.subject())))
                .on(
                        PlacementEnded.class,
                        new OnThing<>(event -> placements.tellWorkplaceOfFailure(event.subject())),
                        new ThatProtects<>(
                                "ends the follow-up that was planned",
                                event -> followUps.cancelRemaining(event.subject())),
                        new OnPerson<>(
                                FIND_PLACES,
                                event -> placements.candidateOf(event.subject()),
                                event -> placements.candidateLeft(event.subject())))
                // follow-up
                .nothingFrom(FollowUpPlanned.class, FollowUpContactMoved.class)
                // oversight
                .on(NoHireCapPassed.class, new OnThing<>(event -> noHireReviews.open(event.subject())))
                .nothingFrom(OversightCaseOpened.class);
    }

    Routes routes() {
        return routes;
    }
}
