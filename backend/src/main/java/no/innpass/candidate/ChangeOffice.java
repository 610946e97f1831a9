package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/** Hands a candidate to another office or adviser. Every fact, verification, mapping and consent comes along (CAN-01). */
@Singleton
class ChangeOffice {
    private final CandidateRows candidates;
    private final CandidateAccess access;
    private final PackFacts packFacts;
    private final Outbox outbox;

    ChangeOffice(CandidateRows candidates, CandidateAccess access, PackFacts packFacts, Outbox outbox) {
        this.candidates = candidates;
        this.access = access;
        this.packFacts = packFacts;
        this.outbox = outbox;
    }

    /** @throws no.innpass.platform.problem.Refused ADVISER_NOT_OF_OFFICE; CONFLICT when the candidate has moved on since {@code expectedVersion} */
    @Transactional
    Candidate move(UUID candidateId, UUID office, UUID adviser, @Nullable UUID deputy, long expectedVersion) {
        access.requireColleague(office, adviser);
        Optional.ofNullable(deputy).ifPresent(id -> access.requireColleague(office, id));
        Candidate candidate = candidates.lock(candidateId);
        ETags.requireSame(expectedVersion, candidate.version());
        Candidate moved = candidates.update(candidate.inOffice(office, adviser, deputy));
        packFacts.pack(moved);
        outbox.append(new CandidateMoved(candidateId));
        return moved;
    }
}
