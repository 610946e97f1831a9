package no.innpass.candidate;

/** What an index holds of a candidate: what scoring reads, and who may see the person at all. */
public record IndexedCandidate(CandidateFacts facts, CandidateVisibility visibility) {}
