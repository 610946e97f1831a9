package no.innpass.oversight.control;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.CandidateContact;
import no.innpass.candidate.Candidates;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.Ids;

/**
 * Says who is behind a pseudonym, to an auditor who says why (PRI-17). The reason is stored before the name is sent; the candidate reads
 * both under "who has looked". No other operation of internal control knows a name.
 */
@Singleton
class ShowName {
    private final SampleRows samples;
    private final Candidates candidates;
    private final Offices offices;
    private final Ids ids;
    private final Clock clock;

    ShowName(SampleRows samples, Candidates candidates, Offices offices, Ids ids, Clock clock) {
        this.samples = samples;
        this.candidates = candidates;
        this.offices = offices;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND for no such case, and for somebody who is protected by now */
    @Transactional
    CaseNameView show(UUID id, String reason, Actor actor) {
        UUID looker = actor.staffId().orElseThrow(() -> new Refused(new CommonProblem.Forbidden()));
        SampleRows.Sampled one = samples.sampled(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        Candidate candidate =
                candidates.find(one.candidateId()).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        samples.addLook(ids.next(), id, looker, reason, clock.instant());
        return new CaseNameView(
                id,
                one.pseudonym(),
                candidates.contact(candidate.id()).map(CandidateContact::name).orElse(""),
                candidate.number(),
                offices.find(candidate.officeId()).map(Office::name).orElse(""));
    }
}
