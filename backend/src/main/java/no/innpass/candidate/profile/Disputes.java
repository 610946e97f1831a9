package no.innpass.candidate.profile;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;

/** Facts that the candidate does not agree with, and what was answered. Inside the caller's transaction. */
@Singleton
public class Disputes {
    private final JdbcOperations jdbc;
    private final Ids ids;
    private final Clock clock;
    private final BusinessClock business;
    private final Settings settings;

    Disputes(JdbcOperations jdbc, Ids ids, Clock clock, BusinessClock business, Settings settings) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.business = business;
        this.settings = settings;
    }

    /** True when this candidate's section holds this fact now. */
    @Transactional
    public boolean isCurrent(UUID candidate, SectionName section, UUID fact) {
        String sql = "select 1 from %s where id = ? and candidate_id = ? and ended_at is null"
                .formatted(FactTables.of(section).table());
        return jdbc.prepareStatement(sql, query -> {
            query.setObject(1, fact);
            query.setObject(2, candidate);
            return query.executeQuery().next();
        });
    }

    /** False when the fact is disputed already. The office has {@code rights.answerDays} to answer (PRI-11). */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean raise(UUID candidate, SectionName section, UUID fact, String reason, UUID login) {
        LocalDate dueOn = business.today().plusDays(settings.integer("rights.answerDays"));
        return jdbc.prepareStatement("""
                insert into fact_dispute (id, candidate_id, section, fact_id, reason, raised_by, raised_at, due_on)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", statement -> {
            statement.setObject(1, ids.next());
            statement.setObject(2, candidate);
            statement.setString(3, section.name());
            statement.setObject(4, fact);
            statement.setString(5, reason);
            statement.setObject(6, login);
            statement.setObject(7, now());
            statement.setObject(8, dueOn);
            return statement.executeUpdate() == 1;
        });
    }

    /** False when this fact of this candidate is not disputed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean answer(UUID candidate, UUID fact, String answer, UUID login) {
        return jdbc.prepareStatement("""
                update fact_dispute set answer = ?, answered_by = ?, answered_at = ?
                where candidate_id = ? and fact_id = ? and answered_at is null""", statement -> {
            statement.setString(1, answer);
            statement.setObject(2, login);
            statement.setObject(3, now());
            statement.setObject(4, candidate);
            statement.setObject(5, fact);
            return statement.executeUpdate() == 1;
        });
    }

    /** What the candidate has disagreed with, also where the fact has gone since; the newest first. */
    @Transactional
    public List<MyDisputeView> raisedBy(UUID candidate) {
        return jdbc.prepareStatement(
                "select * from fact_dispute where candidate_id = ? order by raised_at desc, id limit 200", query -> {
                    query.setObject(1, candidate);
                    ResultSet rows = query.executeQuery();
                    List<MyDisputeView> raised = new ArrayList<>();
                    while (rows.next()) {
                        raised.add(MyDisputeView.read(rows));
                    }
                    return raised;
                });
    }

    /**
     * A dispute that waits for an answer.
     *
     * @param dueOn last day for it
     */
    public record Waiting(UUID candidateId, SectionName section, UUID factId, String reason, LocalDate dueOn) {}

    /** Those that wait for one of these offices; the first that is due first. */
    @Transactional
    public List<Waiting> waiting(Collection<UUID> offices) {
        return jdbc.prepareStatement("""
                select d.* from fact_dispute d join candidate c on c.id = d.candidate_id
                where d.answered_at is null and c.office_id = any(?) order by d.due_on, d.id limit 500""", query -> {
            query.setArray(1, query.getConnection().createArrayOf("uuid", offices.toArray()));
            ResultSet rows = query.executeQuery();
            List<Waiting> waiting = new ArrayList<>();
            while (rows.next()) {
                waiting.add(new Waiting(
                        rows.getObject("candidate_id", UUID.class),
                        SectionName.valueOf(rows.getString("section")),
                        rows.getObject("fact_id", UUID.class),
                        rows.getString("reason"),
                        rows.getObject("due_on", LocalDate.class)));
            }
            return waiting;
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
