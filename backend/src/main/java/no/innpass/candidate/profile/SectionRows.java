package no.innpass.candidate.profile;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.shared.FactState;
import org.jspecify.annotations.Nullable;

/** The answers for whole sections; inside the caller's transaction. */
@Singleton
class SectionRows {
    private final JdbcOperations jdbc;

    SectionRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Current answers of one candidate. */
    record Current(Map<SectionName, FactState> states, Map<SectionName, SectionMark> marks) {
        Current() {
            this(new EnumMap<>(SectionName.class), new EnumMap<>(SectionName.class));
        }

        FactState state(SectionName name) {
            return states.getOrDefault(name, FactState.NOT_ASKED);
        }

        SectionMark mark(SectionName name) {
            return marks.getOrDefault(name, SectionMark.UNTOUCHED);
        }

        long version(SectionName name) {
            return mark(name).version();
        }

        @Nullable UUID author(SectionName name) {
            return mark(name).author();
        }
    }

    Current current(UUID candidate) {
        return current(List.of(candidate)).getOrDefault(candidate, new Current());
    }

    /** By candidate; one without any answer is left out. */
    Map<UUID, Current> current(Collection<UUID> candidates) {
        return jdbc.prepareStatement(
                "select * from profile_section where candidate_id = any(?) and ended_at is null", query -> {
                    query.setArray(1, query.getConnection().createArrayOf("uuid", candidates.toArray()));
                    ResultSet rows = query.executeQuery();
                    Map<UUID, Current> found = new HashMap<>();
                    FactRow row = new FactRow(rows);
                    while (rows.next()) {
                        Current current =
                                found.computeIfAbsent(rows.getObject("candidate_id", UUID.class), id -> new Current());
                        SectionName name = row.someChoice("section", SectionName.class);
                        current.states().put(name, row.someChoice("state", FactState.class));
                        current.marks().put(name, FactRows.sectionMark(row, rows.getLong("version")));
                    }
                    return found;
                });
    }

    /** First answers; none of these sections of these candidates has one. */
    void begin(List<ImportProfiles.Answers> answers, Instant now) {
        jdbc.prepareStatement("""
                insert into profile_section
                    (candidate_id, section, version, state, source, stated_on, author, recorded_at)
                values (?, ?, 1, ?, ?, ?, ?, ?)""", statement -> {
            OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
            for (ImportProfiles.Answers one : answers) {
                Provenance by = one.by().provenance(null);
                for (Section section : one.sections()) {
                    statement.setObject(1, one.candidate());
                    statement.setString(2, section.name().name());
                    statement.setString(3, section.state().name());
                    statement.setString(4, by.source().name());
                    statement.setObject(5, by.statedOn());
                    statement.setObject(6, by.author());
                    statement.setObject(7, at);
                    statement.addBatch();
                }
            }
            return statement.executeBatch().length;
        });
    }

    /** Ends the current answer and begins the next; version 1 is the first. */
    long replace(UUID candidate, SectionName name, FactState state, Provenance by, Instant now) {
        return jdbc.prepareStatement("""
                with ended as (
                    update profile_section set ended_at = ? where candidate_id = ? and section = ? and ended_at is null
                    returning version)
                insert into profile_section
                    (candidate_id, section, version, state, source, stated_on, author, recorded_at)
                values (?, ?, coalesce((select version from ended), 0) + 1, ?, ?, ?, ?, ?)
                returning version""", statement -> {
            OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
            statement.setObject(1, at);
            statement.setObject(2, candidate);
            statement.setString(3, name.name());
            statement.setObject(4, candidate);
            statement.setString(5, name.name());
            statement.setString(6, state.name());
            statement.setString(7, by.source().name());
            statement.setObject(8, by.statedOn());
            statement.setObject(9, by.author());
            statement.setObject(10, at);
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        });
    }
}
