package no.innpass.placement.cooperation;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.innpass.employer.agreement.EmployerAgreement;
import no.innpass.introduction.StillCounts;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Counts what was done with an employer; inside the caller's transaction. */
@Singleton
class NumberRows {
    private final Rows rows;

    NumberRows(Rows rows) {
        this.rows = rows;
    }

    /** @param counting presented who did not come to nothing */
    record Numbers(int asked, int offered, int presented, int counting, int started, int hired) {}

    Numbers of(EmployerAgreement agreement, EmployerAgreement.CountedDays days) {
        UUID employer = agreement.employerId();
        @Nullable UUID provider = agreement.providerId();
        return rows.first(
                        """
                        with days as (select ?::uuid as employer, ?::uuid as provider, ?::date as since, ?::date as until),
                        shown as (
                          select %s as counts
                          from introduction i, days d
                          where i.employer_id = d.employer and (i.shown_at at time zone 'Europe/Oslo')::date between d.since and d.until
                            and (d.provider is null
                              or exists (select from introduction_provider p where p.introduction_id = i.id and p.provider_id = d.provider))),
                        placed as (
                          select p.id, p.started_on, p.ended_on, p.end_kind from days d
                          join agreement a on a.employer_id = d.employer join placement p on p.agreement_id = a.id
                          where d.provider is null or exists (select from introduction_provider o
                            where o.introduction_id = a.introduction_id and o.provider_id = d.provider))
                        select
                          (select count(*)::int from employer_activity c join workplace w on w.id = c.workplace_id, days d
                            where w.employer_id = d.employer and c.state = 'HELD' and c.type = 'PLACE_REQUEST' and c.day between d.since and d.until),
                          (select coalesce(sum(p.positions), 0)::int from practice_place p join workplace w on w.id = p.workplace_id, days d
                            where w.employer_id = d.employer
                              and (p.published_at at time zone 'Europe/Oslo')::date between d.since and d.until),
                          (select count(*)::int from shown),
                          (select count(*)::int from shown where counts),
                          (select count(*)::int from placed p, days d where p.started_on between d.since and d.until),
                          (select count(*)::int from placed p, days d where p.ended_on between d.since and d.until and (p.end_kind = 'HIRED'
                            or exists (select from placement_end_reason r where r.placement_id = p.id and r.reason = 'HIRED_HERE')))""".formatted(StillCounts.CONDITION),
                        row -> new Numbers(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6)),
                        employer,
                        provider,
                        days.since(),
                        days.until())
                .orElseThrow();
    }
}
