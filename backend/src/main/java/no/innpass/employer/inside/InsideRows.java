package no.innpass.employer.inside;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.TraitSource;
import no.innpass.platform.database.Rows;
import no.innpass.shared.EnvironmentTrait;
import org.jspecify.annotations.Nullable;

/** Tables {@code workplace_inside} and {@code workplace_inside_version}; every call runs inside the caller's transaction. */
@Singleton
class InsideRows {
    private final Rows rows;

    InsideRows(Rows rows) {
        this.rows = rows;
    }

    /** 1 while nobody has written. */
    long version(UUID workplace) {
        return rows.first(
                        "select version from workplace_inside_version where workplace_id = ?",
                        row -> row.getLong(1),
                        workplace)
                .orElse(1L);
    }

    /** The same, and nobody else writes before this transaction ends. */
    long lock(UUID workplace) {
        rows.write(
                "insert into workplace_inside_version (workplace_id, version) values (?, 1) on conflict do nothing",
                workplace);
        return rows.first(
                        "select version from workplace_inside_version where workplace_id = ? for update",
                        row -> row.getLong(1),
                        workplace)
                .orElseThrow();
    }

    void written(UUID workplace) {
        rows.write("update workplace_inside_version set version = version + 1 where workplace_id = ?", workplace);
    }

    List<InsideWord> words(UUID workplace) {
        return rows.list(
                "select * from workplace_inside where workplace_id = ? order by item, source",
                InsideRows::word,
                workplace);
    }

    private static InsideWord word(ResultSet row) throws SQLException {
        return new InsideWord(
                InsideItem.valueOf(row.getString("item")),
                List.of((String[]) row.getArray("said").getArray()),
                TraitSource.valueOf(row.getString("source")),
                row.getObject("seen_by", UUID.class),
                row.getObject("said_by", UUID.class),
                row.getObject("seen_on", LocalDate.class));
    }

    void put(UUID workplace, InsideWord word) {
        rows.write(
                """
                insert into workplace_inside (workplace_id, item, source, said, seen_by, said_by, seen_on)
                values (?, ?, ?, ?, ?, (select id from contact_person where id = ?), ?)
                on conflict (workplace_id, item, source) do update
                set said = excluded.said, seen_by = excluded.seen_by, said_by = excluded.said_by, seen_on = excluded.seen_on""", workplace, word.item(), word.source(), word.said(), word.seenBy(), word.saidBy(), word.seenOn());
    }

    void takeBack(UUID workplace, InsideItem item, TraitSource source) {
        rows.write(
                "delete from workplace_inside where workplace_id = ? and item = ? and source = ?",
                workplace,
                item,
                source);
    }

    /** What matching reads of a trait, in place of what it read before. */
    void trait(UUID workplace, EnvironmentTrait trait, boolean there, InsideWord by) {
        rows.write("""
                insert into workplace_trait (workplace_id, trait, there, source, seen_by, seen_on, told_here)
                values (?, ?, ?, ?, ?, ?, true)
                on conflict (workplace_id, trait) do update
                set there = excluded.there, source = excluded.source, seen_by = excluded.seen_by, seen_on = excluded.seen_on,
                  told_here = true""", workplace, trait, there, by.source(), by.seenBy(), by.seenOn());
    }

    /** Nobody says anything of these any longer. */
    void forget(UUID workplace, Set<EnvironmentTrait> traits) {
        rows.write(
                "delete from workplace_trait where workplace_id = ? and trait = any (?) and told_here",
                workplace,
                traits);
    }

    /** Whether the staff agree, in place of what was noted before; absent: nobody says. */
    void anchored(UUID workplace, @Nullable Boolean staffAgree, LocalDate on) {
        rows.write(
                "delete from workplace_note where workplace_id = ? and note in ('STAFF_AGREED', 'LEADER_ONLY')",
                workplace);
        if (staffAgree != null) {
            rows.write(
                    "insert into workplace_note (workplace_id, note, noted_on) values (?, ?, ?)",
                    workplace,
                    staffAgree ? "STAFF_AGREED" : "LEADER_ONLY",
                    on);
        }
    }
}
