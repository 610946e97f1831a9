package no.innpass.matching.notice;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Tables {@code need_notice} and {@code noticed_need}; every call runs inside the caller's transaction. */
@Singleton
class NeedNoticeRows {
    private final Rows rows;

    NeedNoticeRows(Rows rows) {
        this.rows = rows;
    }

    /** @param bestRank of the receiver's candidates in the list of the place, from 1; 0 for a kept search */
    record Notice(
            UUID id,
            UUID staff,
            UUID place,
            NoticeReason reason,
            int matches,
            int bestRank,
            @Nullable UUID search,
            @Nullable String searchName,
            LocalDate madeOn) {}

    /** Those of the places that nobody has been told of. */
    List<UUID> untold(Collection<UUID> places) {
        Set<UUID> told = Set.copyOf(rows.list(
                "select place_id from noticed_need where place_id = any (?::uuid[])",
                row -> row.getObject(1, UUID.class),
                places));
        return places.stream().filter(place -> !told.contains(place)).toList();
    }

    /** False when another instance has taken the place. */
    boolean take(UUID place, Instant now) {
        return rows.write(
                        "insert into noticed_need (place_id, told_at) values (?, ?) on conflict (place_id) do nothing",
                        place,
                        now)
                == 1;
    }

    int toldOn(UUID staff, LocalDate day) {
        return rows.first(
                        "select count(*) from need_notice where staff_id = ? and made_on = ? and not beyond_cap",
                        row -> row.getInt(1),
                        staff,
                        day)
                .orElse(0);
    }

    void insert(Notice notice, Instant now, boolean beyondCap) {
        rows.write(
                """
                insert into need_notice (id, staff_id, place_id, reason, matches, best_rank, search_id, made_on, made_at, beyond_cap)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (staff_id, place_id, reason) do nothing""",
                notice.id(),
                notice.staff(),
                notice.place(),
                notice.reason(),
                notice.matches(),
                notice.bestRank(),
                notice.search(),
                notice.madeOn(),
                now,
                beyondCap);
    }

    List<Notice> unseen(UUID staff) {
        return rows.list("""
                select n.*, s.name as search_name from need_notice n left join saved_search s on s.id = n.search_id
                where n.staff_id = ? and n.seen_at is null and not n.beyond_cap
                order by n.made_on desc, n.reason desc, n.best_rank, n.id limit 100""", NeedNoticeRows::notice, staff);
    }

    int beyond(UUID staff, LocalDate day) {
        return rows.first(
                        "select count(*) from need_notice where staff_id = ? and made_on = ? and beyond_cap",
                        row -> row.getInt(1),
                        staff,
                        day)
                .orElse(0);
    }

    /** How many rows were the receiver's and not seen. */
    int see(UUID id, UUID staff, Instant now) {
        return rows.write(
                "update need_notice set seen_at = ? where id = ? and staff_id = ? and seen_at is null", now, id, staff);
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("staff_id", UUID.class),
                row.getObject("place_id", UUID.class),
                NoticeReason.valueOf(row.getString("reason")),
                row.getInt("matches"),
                row.getInt("best_rank"),
                row.getObject("search_id", UUID.class),
                row.getString("search_name"),
                row.getObject("made_on", LocalDate.class));
    }
}
