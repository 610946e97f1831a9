package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;

/** Door: how long a workplace takes to answer, from the log of steps: from the card without a name to its yes or no. */
@Singleton
public class CountAnswers {
    private final Rows rows;

    CountAnswers(Rows rows) {
        this.rows = rows;
    }

    /** @param since first day of the answers that count */
    @Transactional
    public AnswerTimes of(UUID workplace, LocalDate since) {
        return rows.first(
                        """
                        select count(answered)::int,
                          ceil(percentile_cont(0.5) within group (order by extract(epoch from answered - shown) / 3600))::int,
                          (select count(*)::int from introduction w where w.workplace_id = ? and w.state = 'PRESENTED_ANON')
                        from introduction i
                        cross join lateral (select
                            min(l.at) filter (where l.to_state = 'PRESENTED_ANON') as shown,
                            min(l.at) filter (where l.to_state in ('INTERESTED', 'NOT_INTERESTED')) as answered
                          from transition_log l where l.machine = 'introduction' and l.subject = i.id) a
                        where i.workplace_id = ? and a.answered >= ? and a.shown is not null""",
                        row -> new AnswerTimes(row.getInt(1), row.getObject(2, Integer.class), row.getInt(3)),
                        workplace,
                        workplace,
                        since.atStartOfDay(BusinessClock.ZONE).toInstant())
                .orElseThrow();
    }
}
