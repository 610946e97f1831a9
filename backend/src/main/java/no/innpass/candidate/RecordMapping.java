package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps mapping talks, and says whether the last one is young enough to refer the candidate (CAN-18). */
@Singleton
class RecordMapping {
    private final JdbcOperations jdbc;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;
    private final BusinessClock businessClock;

    RecordMapping(JdbcOperations jdbc, Settings settings, Ids ids, Clock clock, BusinessClock businessClock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        this.businessClock = businessClock;
    }

    /** @throws Refused INVALID_INPUT for a day to come */
    @Transactional
    void record(UUID candidate, Mapping mapping, @Nullable UUID author) {
        record(Map.of(candidate, mapping), author);
    }

    /** One talk of each candidate; refusals as for one. */
    @Transactional
    void record(Map<UUID, Mapping> talks, @Nullable UUID author) {
        if (talks.values().stream().anyMatch(talk -> talk.heldOn().isAfter(businessClock.today()))) {
            throw new Refused(new CommonProblem.InvalidInput("/heldOn", "NOT_VALID"));
        }
        OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.prepareStatement("""
                insert into mapping_record
                    (id, candidate_id, held_on, held_by, career_guidance, summary, author, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", statement -> {
            for (Map.Entry<UUID, Mapping> talk : talks.entrySet()) {
                statement.setObject(1, ids.next());
                statement.setObject(2, talk.getKey());
                statement.setObject(3, talk.getValue().heldOn());
                statement.setString(4, talk.getValue().heldBy().name());
                statement.setBoolean(5, talk.getValue().careerGuidance());
                statement.setString(6, talk.getValue().summary());
                statement.setObject(7, author);
                statement.setObject(8, at);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    /** Day of the last talk, by candidate; one without any is left out. */
    @Transactional
    Map<UUID, LocalDate> latestDays(Collection<UUID> candidates) {
        return jdbc.prepareStatement(
                "select candidate_id, max(held_on) from mapping_record where candidate_id = any(?) group by candidate_id",
                query -> {
                    query.setArray(1, query.getConnection().createArrayOf("uuid", candidates.toArray()));
                    ResultSet rows = query.executeQuery();
                    Map<UUID, LocalDate> days = new HashMap<>();
                    while (rows.next()) {
                        days.put(rows.getObject(1, UUID.class), rows.getObject(2, LocalDate.class));
                    }
                    return days;
                });
    }

    @Transactional
    Optional<Mapping> latest(UUID candidate) {
        return jdbc.prepareStatement(
                "select * from mapping_record where candidate_id = ? order by held_on desc, recorded_at desc limit 1",
                query -> {
                    query.setObject(1, candidate);
                    ResultSet row = query.executeQuery();
                    return row.next()
                            ? Optional.of(new Mapping(
                                    row.getObject("held_on", LocalDate.class),
                                    Mapping.By.valueOf(row.getString("held_by")),
                                    row.getBoolean("career_guidance"),
                                    row.getString("summary")))
                            : Optional.empty();
                });
    }

    /** True when there is a mapping that is younger than {@code mapping.maxAgeMonths}. */
    boolean isCurrent(UUID candidate) {
        return latest(candidate)
                .filter(mapping -> !mapping.heldOn().isBefore(oldestThatCounts()))
                .isPresent();
    }

    LocalDate oldestThatCounts() {
        return businessClock.today().minusMonths(settings.integer("mapping.maxAgeMonths"));
    }
}
