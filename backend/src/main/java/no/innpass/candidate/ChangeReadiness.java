package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.ETags;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/** Says whether the person can start (CAN-19). NOT_READY is a mark in lists; READY_FROM and WITHDRAWN reach the packed facts. */
@Singleton
class ChangeReadiness {
    private final CandidateRows candidates;
    private final PackFacts packFacts;
    private final Outbox outbox;
    private final BusinessClock clock;

    ChangeReadiness(CandidateRows candidates, PackFacts packFacts, Outbox outbox, BusinessClock clock) {
        this.candidates = candidates;
        this.packFacts = packFacts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refused READY_FROM_NEEDS_DAY; CONFLICT when the candidate has moved on since {@code expectedVersion} */
    @Transactional
    Candidate change(UUID candidateId, Readiness state, @Nullable LocalDate readyFrom, long expectedVersion) {
        if ((state == Readiness.READY_FROM) != (readyFrom != null)) {
            throw new Refused(new CandidateProblem.ReadyFromNeedsDay());
        }
        Candidate candidate = candidates.lock(candidateId);
        ETags.requireSame(expectedVersion, candidate.version());
        return store(candidate.withReadiness(state, readyFrom, clock.today()));
    }

    /** The same by rule, where no person has looked at a version before. */
    @Transactional
    Candidate set(UUID candidateId, Readiness state, @Nullable LocalDate readyFrom) {
        return change(
                candidateId, state, readyFrom, candidates.lock(candidateId).version());
    }

    /** From ON_PLACEMENT to READY, and from nothing else. */
    @Transactional
    void leftPlacement(UUID candidateId) {
        Candidate candidate = candidates.lock(candidateId);
        if (candidate.readiness() == Readiness.ON_PLACEMENT) {
            store(candidate.withReadiness(Readiness.READY, null, clock.today()));
        }
    }

    /** The candidate says "still available": nothing changes but the day. */
    @Transactional
    Candidate confirm(UUID candidateId) {
        Candidate candidate = candidates.lock(candidateId);
        return store(candidate.withReadiness(candidate.readiness(), candidate.readyFrom(), clock.today()));
    }

    private Candidate store(Candidate changed) {
        Candidate stored = candidates.update(changed);
        packFacts.pack(stored);
        outbox.append(new ReadinessChanged(stored.id()));
        return stored;
    }
}
