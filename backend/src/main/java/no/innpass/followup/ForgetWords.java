package no.innpass.followup;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsThings;

/** Words of candidates and employers, and who was to do what, go when the placement is long over; that a contact was held stays (PRI-12). */
@Singleton
class ForgetWords implements ForgetsThings {
    private final Rows rows;

    ForgetWords(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "CONTACT_WORDS";
    }

    @Override
    public String period() {
        return "retention.contactWords.months";
    }

    /** A placement is over for this when its plan and its last contact are. */
    @Override
    public List<Due> due(Instant endedBefore, UUID after, int limit) {
        return rows.list(
                """
                select p.placement_id from follow_up_plan p
                where p.placement_id > ? and p.ends_on < (?::timestamptz at time zone 'Europe/Oslo')::date
                  and exists (select from follow_up_contact c join contact_record r on r.contact_id = c.id
                    where c.placement_id = p.placement_id and (r.candidate_words is not null or r.employer_words is not null
                      or exists (select from record_action a where a.record_id = r.id)))
                  and not exists (select from follow_up_contact c
                    where c.placement_id = p.placement_id and (c.state = 'PLANNED'
                      or c.date >= (?::timestamptz at time zone 'Europe/Oslo')::date))
                order by p.placement_id limit ? for update""",
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Due(id, Set.of(id));
                },
                after,
                endedBefore,
                endedBefore,
                limit);
    }

    @Override
    public void forget(Collection<UUID> ids) {
        String records =
                "select r.id from contact_record r join follow_up_contact c on c.id = r.contact_id where c.placement_id = any(?::uuid[])";
        rows.write("delete from record_action where record_id in (" + records + ")", ids);
        rows.write(
                "update contact_record set candidate_words = null, employer_words = null where id in (" + records + ")",
                ids);
    }
}
