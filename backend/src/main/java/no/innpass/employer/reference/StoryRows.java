package no.innpass.employer.reference;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Table {@code reference_story}; inside the caller's transaction. */
@Singleton
class StoryRows {
    private final Rows rows;

    StoryRows(Rows rows) {
        this.rows = rows;
    }

    Optional<Story> lock(UUID id) {
        return rows.first("select * from reference_story where id = ? for update", StoryRows::read, id);
    }

    /** All but those taken back, the newest first. */
    List<Story> of(UUID workplace) {
        return rows.list("""
                select * from reference_story where workplace_id = ? and state <> 'WITHDRAWN'
                order by written_on desc, id desc""", StoryRows::read, workplace);
    }

    /** Those that are approved, of many workplaces, the newest first. */
    List<Story> approvedOf(Collection<UUID> workplaces) {
        return rows.list("""
                select * from reference_story where workplace_id = any (?::uuid[]) and state = 'APPROVED'
                order by approved_on desc, id desc""", StoryRows::read, workplaces);
    }

    void insert(UUID id, UUID workplace, StoryState state, StoryRequest told, @Nullable UUID staff, LocalDate today) {
        rows.write(
                """
                insert into reference_story (id, workplace_id, state, title, words, staff_id, written_on, approved_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                workplace,
                state,
                told.title(),
                told.words(),
                staff,
                today,
                state == StoryState.APPROVED ? today : null);
    }

    void move(UUID id, StoryState to, LocalDate today) {
        rows.write("""
                update reference_story set state = ?, version = version + 1,
                  approved_on = case when ? then ? else approved_on end where id = ?""", to, to == StoryState.APPROVED, today, id);
    }

    private static Story read(ResultSet row) throws SQLException {
        return new Story(
                row.getObject("id", UUID.class),
                row.getObject("workplace_id", UUID.class),
                StoryState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("words"),
                row.getObject("staff_id", UUID.class),
                Objects.requireNonNull(Rows.date(row, "written_on")),
                Rows.date(row, "approved_on"),
                row.getLong("version"));
    }
}
