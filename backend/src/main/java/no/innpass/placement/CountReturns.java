package no.innpass.placement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.exposure.CountsExposure;
import no.innpass.candidate.exposure.ExposureKind;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;

/** Who came back after an accepted offer (MAT-29): the agreement came to nothing, or the placement ended and led neither to a job nor to another place. */
@Singleton
class CountReturns implements CountsExposure {
    private static final Set<EndKind> BACK = EnumSet.of(EndKind.COMPLETED, EndKind.INTERRUPTED, EndKind.STOPPED_BY_NAV);

    private final Rows rows;

    CountReturns(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Map<ExposureKind, Integer> counts(UUID candidate, LocalDate since) {
        return rows.first(
                        """
                        select (select count(*) from agreement a where a.candidate_id = ? and a.state = 'CANCELLED'
                              and exists (select from transition_log l where l.machine = 'agreement' and l.subject = a.id
                                and l.to_state = 'CANCELLED' and l.at >= ?))
                          + (select count(*) from placement p where p.candidate_id = ? and p.state in ('ENDED', 'CLOSED')
                              and p.end_kind = any(?) and p.ended_on >= ?
                              and not exists (select from placement_end_reason r where r.placement_id = p.id and r.reason = any(?)))""",
                        row -> Map.of(ExposureKind.RETURNED, row.getInt(1)),
                        candidate,
                        since.atStartOfDay(BusinessClock.ZONE).toInstant(),
                        candidate,
                        BACK,
                        since,
                        EndReason.JOB)
                .orElse(Map.of());
    }
}
