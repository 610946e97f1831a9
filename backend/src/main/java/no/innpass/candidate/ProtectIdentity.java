package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.web.ETags;

/**
 * Protects somebody with a hidden address, or ends that (PRI-19). From the same moment the adviser and the deputy alone open the person;
 * search, lists, counts, cards and ranked lists know of nobody, and the index forgets them. The leader of the office begins it, or who
 * handles the person; only who handles the person can end it, since for the leader there is no such person any more.
 */
@Singleton
class ProtectIdentity {
    private final CandidateRows candidates;
    private final CandidateAccess access;
    private final PackFacts packFacts;

    ProtectIdentity(CandidateRows candidates, CandidateAccess access, PackFacts packFacts) {
        this.candidates = candidates;
        this.access = access;
        this.packFacts = packFacts;
    }

    /**
     * @throws Refused NOT_FOUND; NOT_NAMED for a colleague who neither leads nor handles; NO_NAMED_STAFF when nobody could open the person
     *     afterwards; CONFLICT when the candidate has moved on since {@code expectedVersion}
     */
    @Transactional
    void set(Actor actor, UUID id, boolean isProtected, long expectedVersion) {
        access.open(actor, id);
        Candidate candidate = candidates.lock(id);
        ETags.requireSame(expectedVersion, candidate.version());
        if (!CandidateAccess.isNamed(actor, candidate)
                && !actor.hasInOffice(Role.OFFICE_LEADER, candidate.officeId())) {
            throw new Refused(new CandidateProblem.NotNamed());
        }
        if (isProtected && candidate.adviserId() == null && candidate.deputyId() == null) {
            throw new Refused(new CandidateProblem.NoNamedStaff());
        }
        if (candidate.protectedIdentity() != isProtected) {
            packFacts.packChanged(candidates.update(candidate.withProtection(isProtected)));
        }
    }
}
