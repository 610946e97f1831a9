package no.innpass.matching.lists;

import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.MatchScore;
import no.innpass.practiceplace.PlaceFacts;

/** A pair of an answer with the facts it was scored from. */
record RankedPair(CandidateFacts candidate, PlaceFacts place, MatchScore score) {}
