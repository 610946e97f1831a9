package no.innpass.candidate;

/** What an index holds of a candidate: what scoring reads, who may see the person at all, and what a search may read besides. */
public record IndexedCandidate(CandidateFacts facts, CandidateVisibility visibility, Findable findable) {}
