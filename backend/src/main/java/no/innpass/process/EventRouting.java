package no.innpass.process;

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
import no.innpass.employer.EmployerRegistered;
import no.innpass.employer.WorkplaceAdded;
import no.innpass.employer.WorkplaceChanged;
import no.innpass.employer.WorkplaceOwnerChanged;
import no.innpass.followup.FollowUpContactMoved;
import no.innpass.followup.FollowUpPlanned;
import no.innpass.followup.FollowUps;
import no.innpass.introduction.IntroductionMoved;
import no.innpass.introduction.Introductions;
import no.innpass.introduction.OfferAccepted;
import no.innpass.oversight.OversightCaseOpened;
import no.innpass.placement.AgreementMoved;
import no.innpass.placement.PlacementAgreed;
import no.innpass.placement.PlacementEnded;
import no.innpass.placement.PlacementStarted;
import no.innpass.placement.Placements;
import no.innpass.practiceplace.NeedEdited;
import no.innpass.practiceplace.PlaceFactsChanged;
import no.innpass.practiceplace.PracticePlaceClosed;
import no.innpass.practiceplace.PracticePlaceConfirmed;
import no.innpass.practiceplace.PracticePlaceFilled;
import no.innpass.practiceplace.PracticePlacePosted;
import no.innpass.practiceplace.PracticePlacePublished;
import no.innpass.practiceplace.PracticePlaceReopened;
import no.innpass.practiceplace.PracticePlaces;

/**
 * The one table: which event has which reactions, in the order of the process. Every event of the product stands in it (a test holds
 * that), so that "nothing follows" is a decision that can be read. The search index is its own consumer and no reaction.
 */
@Singleton
class EventRouting {
    private final Routes routes;

    EventRouting(
            PracticePlaces practicePlaces, Introductions introductions, Placements placements, FollowUps followUps) {
        this.routes = new Routes()
                // employer
                .nothingFrom(EmployerRegistered.class, WorkplaceAdded.class, WorkplaceOwnerChanged.class)
                .on(WorkplaceChanged.class, event -> practicePlaces.workplaceChanged(event.subject()))
                // practice place
                .nothingFrom(
                        NeedEdited.class,
                        PlaceFactsChanged.class,
                        PracticePlacePosted.class,
                        PracticePlaceConfirmed.class,
                        PracticePlacePublished.class,
                        PracticePlaceReopened.class)
                .on(
                        PracticePlaceFilled.class,
                        event -> introductions.placeFilled(event.subject()),
                        event -> placements.placeGone(event.subject()))
                .on(
                        PracticePlaceClosed.class,
                        event -> introductions.placeClosed(event.subject()),
                        event -> placements.placeGone(event.subject()))
                // candidate
                .nothingFrom(
                        CandidateCreated.class,
                        CandidateErased.class,
                        ResourceProfileChanged.class,
                        ReadinessChanged.class)
                .on(
                        CandidateMoved.class,
                        event -> introductions.candidateMoved(event.subject()),
                        event -> placements.candidateMoved(event.subject()),
                        event -> followUps.candidateMoved(event.subject()))
                .on(
                        CandidateMerged.class,
                        event -> introductions.candidateMoved(event.into()),
                        event -> placements.candidateMoved(event.into()),
                        event -> followUps.candidateMoved(event.into()))
                .nothingFrom(ConsentAsked.class, ConsentGiven.class, ConsentRefused.class, ConsentWithdrawn.class)
                // introduction
                .nothingFrom(IntroductionMoved.class)
                .on(OfferAccepted.class, event -> placements.draftAgreement(event.subject()))
                // placement
                .nothingFrom(AgreementMoved.class)
                .on(PlacementAgreed.class, event -> followUps.plan(event.subject()))
                .on(PlacementStarted.class, event -> placements.candidateBegan(event.subject()))
                .on(
                        PlacementEnded.class,
                        event -> followUps.cancelRemaining(event.subject()),
                        event -> placements.candidateLeft(event.subject()))
                // follow-up
                .nothingFrom(FollowUpPlanned.class, FollowUpContactMoved.class)
                // oversight
                .nothingFrom(OversightCaseOpened.class);
    }

    Routes routes() {
        return routes;
    }
}
