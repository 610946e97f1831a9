package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.candidate.profile.ProfileStore;
import no.innpass.candidate.profile.SectionName;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;

/** Marks a fact as verified (CAN-03, 16.8 Fact). It says what it said before, so that only the packed sources change. */
@Singleton
class VerifyFact {
    private final CandidateRows candidates;
    private final ProfileStore profiles;
    private final SourceRows sources;
    private final BusinessClock clock;

    VerifyFact(CandidateRows candidates, ProfileStore profiles, SourceRows sources, BusinessClock clock) {
        this.candidates = candidates;
        this.profiles = profiles;
        this.sources = sources;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND when the candidate has no such fact now */
    @Transactional
    void verify(UUID candidate, SectionName section, UUID fact, UUID login) {
        candidates.lock(candidate);
        if (!profiles.verify(candidate, section, fact, login, clock.today())) {
            throw new Refused(new CommonProblem.NotFound());
        }
        sources.put(List.of(candidate));
    }
}
