package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.platform.database.Rows;

/**
 * The candidate has come to another office or adviser: agreements and placements that are not over go along, and whom NAV follows up
 * is followed up by the new adviser (HR-12, FUP-06). While the candidate has no adviser the person before stays responsible: nobody
 * is left without one. Run again it changes nothing.
 */
@Singleton
class HandOverPlacements {
    private final Candidates candidates;
    private final Rows rows;

    HandOverPlacements(Candidates candidates, Rows rows) {
        this.candidates = candidates;
        this.rows = rows;
    }

    @Transactional
    void handOver(UUID candidateId) {
        candidates.find(candidateId).ifPresent(candidate -> {
            agreements(candidate);
            placements(candidate);
            if (candidate.adviserId() != null) {
                responsible(candidate, candidate.adviserId());
            }
        });
    }

    private void agreements(Candidate candidate) {
        rows.write(
                """
                update agreement set office_id = ?, adviser_id = coalesce(?::uuid, adviser_id), version = version + 1
                where candidate_id = ? and (office_id, adviser_id) is distinct from (?, coalesce(?::uuid, adviser_id))
                and state in ('DRAFT', 'PROPOSED', 'PARTLY_ACCEPTED', 'ACCEPTED', 'IN_FORCE', 'AMENDING')""",
                candidate.officeId(),
                candidate.adviserId(),
                candidate.id(),
                candidate.officeId(),
                candidate.adviserId());
    }

    private void placements(Candidate candidate) {
        rows.write("""
                update placement set office_id = ?, version = version + 1 where candidate_id = ? and office_id <> ?
                and state in ('PLANNED', 'ACTIVE', 'PAUSED', 'ENDING')""", candidate.officeId(), candidate.id(), candidate.officeId());
    }

    private void responsible(Candidate candidate, UUID adviser) {
        rows.write("""
                update placement set responsible_id = ?, deputy_id = ?::uuid, version = version + 1 where candidate_id = ?
                and responsible_party = 'NAV' and (responsible_id, deputy_id) is distinct from (?, ?::uuid)
                and state in ('PLANNED', 'ACTIVE', 'PAUSED', 'ENDING')""", adviser, candidate.deputyId(), candidate.id(), adviser, candidate.deputyId());
    }
}
