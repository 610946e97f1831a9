package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.candidate.Candidates;
import no.innpass.platform.database.Rows;

/**
 * The candidate has come to another office or adviser: what is open goes along, and the questions wait for the new adviser (CAN-01).
 * Run again it changes nothing.
 */
@Singleton
class HandOverIntroductions {
    private static final String OPEN = """
            state not in ('DECLINED', 'EXPIRED', 'RETURNED', 'NOT_INTERESTED', 'NOT_CHOSEN', 'OFFER_DECLINED', 'CONVERTED',
            'WITHDRAWN', 'CLOSED_BY_PLACE')""";

    private final Candidates candidates;
    private final Rows rows;

    HandOverIntroductions(Candidates candidates, Rows rows) {
        this.candidates = candidates;
        this.rows = rows;
    }

    @Transactional
    void handOver(UUID candidateId) {
        candidates.find(candidateId).ifPresent(candidate -> {
            rows.write("""
                    update introduction set office_id = ?, version = version + 1
                    where candidate_id = ? and office_id <> ? and\s""" + OPEN, candidate.officeId(), candidateId, candidate.officeId());
            if (candidate.adviserId() != null) {
                rows.write("""
                        update introduction_request set asked_by = ? where asked_by <> ? and introduction_id in
                        (select id from introduction where candidate_id = ? and\s""" + OPEN + ")", candidate.adviserId(), candidate.adviserId(), candidateId);
            }
        });
    }
}
