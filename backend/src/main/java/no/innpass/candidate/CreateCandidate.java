package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.shared.Readiness;

/** Registers a candidate, with an empty profile (CAN-01, CAN-27). Whether it is a double is asked before. */
@Singleton
class CreateCandidate {
    private final CandidateRows candidates;
    private final ContactRows contacts;
    private final PackFacts packFacts;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final BusinessClock businessClock;

    CreateCandidate(
            CandidateRows candidates,
            ContactRows contacts,
            PackFacts packFacts,
            Outbox outbox,
            Ids ids,
            Clock clock,
            BusinessClock businessClock) {
        this.candidates = candidates;
        this.contacts = contacts;
        this.packFacts = packFacts;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.businessClock = businessClock;
    }

    /** @throws Refused READY_FROM_NEEDS_DAY */
    @Transactional
    Candidate create(NewCandidate request) {
        Candidate candidate = draft(request, candidates.newNumbers(1).getFirst());
        candidates.insert(List.of(candidate), Map.of());
        contacts.put(Map.of(candidate.id(), request.contact()));
        packFacts.pack(candidate);
        outbox.append(new CandidateCreated(candidate.id()));
        return candidate;
    }

    /**
     * A new candidate, not yet stored.
     *
     * @throws Refused READY_FROM_NEEDS_DAY
     */
    Candidate draft(NewCandidate request, long number) {
        if ((request.readiness() == Readiness.READY_FROM) != (request.readyFrom() != null)) {
            throw new Refused(new CandidateProblem.ReadyFromNeedsDay());
        }
        return new Candidate(
                ids.next(),
                number,
                request.officeId(),
                request.adviserId(),
                request.deputyId(),
                request.contactLanguage(),
                false,
                request.readiness(),
                request.readyFrom(),
                businessClock.today(),
                false,
                ids.tieBits(),
                1,
                clock.instant());
    }
}
