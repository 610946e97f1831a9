package no.innpass.introduction;

import no.innpass.candidate.Candidate;
import no.innpass.employer.WorkplaceCard;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PlaceState;

/** A candidate and a place as they stand now. */
record Pair(Candidate candidate, PlaceCard place, WorkplaceCard workplace) {

    boolean published() {
        return place.state() == PlaceState.PUBLISHED;
    }
}
