package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.candidate.profile.Disputes;
import no.innpass.candidate.profile.MyDisputeView;
import no.innpass.candidate.profile.SectionName;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;

/** The candidate does not agree with a fact; it is shown as disputed until staff have answered (CAN-21, 16.8 Fact). */
@Singleton
class DisputeFact {
    private final CandidateRows candidates;
    private final Disputes disputes;

    DisputeFact(CandidateRows candidates, Disputes disputes) {
        this.candidates = candidates;
        this.disputes = disputes;
    }

    /** @throws Refused NOT_FOUND when the candidate has no such fact now; CONFLICT when it is disputed already */
    @Transactional
    void raise(UUID candidate, SectionName section, UUID fact, String reason, UUID login) {
        candidates.lock(candidate);
        if (!disputes.isCurrent(candidate, section, fact)) {
            throw new Refused(new CommonProblem.NotFound());
        }
        if (!disputes.raise(candidate, section, fact, reason, login)) {
            throw new Refused(new CommonProblem.Conflict());
        }
    }

    /** The newest first. */
    List<MyDisputeView> raisedBy(UUID candidate) {
        return disputes.raisedBy(candidate);
    }

    /** @throws Refused NOT_FOUND when nothing is disputed there */
    @Transactional
    void answer(UUID candidate, UUID fact, String answer, UUID login) {
        if (!disputes.answer(candidate, fact, answer, login)) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }
}
