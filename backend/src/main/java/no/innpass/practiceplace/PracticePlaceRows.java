package no.innpass.practiceplace;

import static java.util.Objects.requireNonNull;
import static no.innpass.platform.database.Rows.choice;
import static no.innpass.platform.database.Rows.date;
import static no.innpass.platform.database.Rows.instant;
import static no.innpass.platform.database.Rows.number;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.shared.PlacementKind;
import org.jspecify.annotations.Nullable;

/** Table {@code practice_place}. Every change raises the version and joins the caller's transaction. */
@Singleton
class PracticePlaceRows {
    private final Rows rows;
    private final Ids ids;
    private final BusinessClock clock;

    PracticePlaceRows(Rows rows, Ids ids, BusinessClock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    UUID add(UUID workplace, @Nullable String externalRef, PracticePlaceRequest place, Acting by) {
        UUID id = ids.next();
        rows.write(
                """
                insert into practice_place (id, workplace_id, external_ref, kind, state, positions, start_first, start_latest,
                  duration_days, expires_on, need_version, random, created_by, created_by_kind, created_at, version)
                values (?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, 0)""",
                id,
                workplace,
                externalRef,
                place.kind(),
                place.positions(),
                place.startFirst(),
                place.startLatest(),
                place.durationDays(),
                place.expiresOn(),
                ids.tieBits(),
                by.login(),
                by.kind(),
                clock.now());
        return id;
    }

    void describe(UUID id, PracticePlaceRequest place, int needVersion, PlaceState state) {
        rows.write(
                """
                update practice_place set kind = ?, positions = ?, start_first = ?, start_latest = ?, duration_days = ?,
                  expires_on = ?, need_version = ?, state = ?, version = version + 1 where id = ?""",
                place.kind(),
                place.positions(),
                place.startFirst(),
                place.startLatest(),
                place.durationDays(),
                place.expiresOn(),
                needVersion,
                state,
                id);
    }

    /** What can follow is settled anew by this version of the need. @param confirmed the employer stands by it */
    void settle(UUID id, int needVersion, boolean confirmed) {
        rows.write("""
                update practice_place set need_version = ?, approved_need = ?, confirmed_need = case when ? then ? else confirmed_need end,
                  version = version + 1 where id = ?""", needVersion, needVersion, confirmed, needVersion, id);
    }

    void submit(UUID id) {
        rows.write(
                "update practice_place set state = 'SUBMITTED', submitted_at = ?, decline_reason = null, version = version + 1 where id = ?",
                clock.now(),
                id);
    }

    /** @param state DRAFT to be mended, or REFUSED */
    void decline(UUID id, PlaceState state, String reason) {
        rows.write(
                "update practice_place set state = ?, decline_reason = ?, version = version + 1 where id = ?",
                state,
                reason,
                id);
    }

    void pause(UUID id, PlacePauseReason reason) {
        rows.write(
                "update practice_place set state = 'PAUSED', pause_reason = ?, version = version + 1 where id = ?",
                reason,
                id);
    }

    void publish(UUID id) {
        rows.write("""
                update practice_place set state = 'PUBLISHED', approved_need = need_version, published_at = ?,
                  version = version + 1 where id = ?""", clock.now(), id);
    }

    /** The employer stands by the version in force, as of an instant. */
    void confirm(UUID id, Instant at) {
        rows.write(
                "update practice_place set confirmed_need = need_version, confirmed_at = ?, version = version + 1 where id = ?",
                at,
                id);
    }

    void state(UUID id, PlaceState state) {
        rows.write("update practice_place set state = ?, version = version + 1 where id = ?", state, id);
    }

    void seats(UUID id, PlaceState state, int taken) {
        rows.write(
                "update practice_place set state = ?, seats_taken = ?, version = version + 1 where id = ?",
                state,
                taken,
                id);
    }

    void close(UUID id, CloseReason reason, @Nullable NeverFilledCause cause) {
        rows.write("""
                update practice_place set state = 'CLOSED', close_reason = ?, never_filled_cause = ?, closed_at = ?,
                  version = version + 1 where id = ?""", reason, cause, clock.now(), id);
    }

    Optional<PracticePlace> find(UUID id) {
        return rows.first("select * from practice_place where id = ?", PracticePlaceRows::place, id);
    }

    /** Takes the row until the end of the transaction, so that a step is decided on what is true. */
    Optional<PracticePlace> lock(UUID id) {
        return rows.first("select * from practice_place where id = ? for update", PracticePlaceRows::place, id);
    }

    Optional<PracticePlace> byExternalRef(String ref) {
        return rows.first(
                "select * from practice_place where external_ref = ? for update", PracticePlaceRows::place, ref);
    }

    /** Taken as by {@link #lock}, in the order of the ids, so that two who take many never wait for each other. */
    List<PracticePlace> lockAt(UUID workplace) {
        return rows.list(
                "select * from practice_place where workplace_id = ? order by id for update",
                PracticePlaceRows::place,
                workplace);
    }

    /** Seats not taken of all published places of a workplace. */
    int freeAt(UUID workplace) {
        return rows.first(
                        "select coalesce(sum(positions - seats_taken), 0) from practice_place"
                                + " where workplace_id = ? and state = 'PUBLISHED'",
                        row -> row.getInt(1),
                        workplace)
                .orElse(0);
    }

    /** All places after an id, a page at a time; taken. */
    List<PracticePlace> lockAfter(UUID last, int limit) {
        return rows.list(
                "select * from practice_place where id > ? order by id limit ? for update",
                PracticePlaceRows::place,
                last,
                limit);
    }

    /** The places that may be listed; a page at a time, taken. */
    List<PracticePlace> lockListedAfter(UUID last, int limit) {
        return rows.list("""
                select * from practice_place
                where id > ? and state in ('SUBMITTED', 'PUBLISHED', 'FILLED')
                order by id limit ? for update""", PracticePlaceRows::place, last, limit);
    }

    /** Published places last confirmed at an instant or before, the longest ago first; taken, but for those that others hold. */
    List<PracticePlace> lockStale(Instant confirmedAt, int limit) {
        return rows.list("""
                select * from practice_place
                where state = 'PUBLISHED' and coalesce(confirmed_at, published_at) <= ?
                order by coalesce(confirmed_at, published_at), id limit ? for update skip locked""", PracticePlaceRows::place, confirmedAt, limit);
    }

    static PracticePlace place(ResultSet row) throws SQLException {
        return new PracticePlace(
                row.getObject("id", UUID.class),
                row.getObject("workplace_id", UUID.class),
                row.getString("external_ref"),
                requireNonNull(choice(row, "kind", PlacementKind.class)),
                requireNonNull(choice(row, "state", PlaceState.class)),
                row.getInt("positions"),
                row.getInt("seats_taken"),
                date(row, "start_first"),
                date(row, "start_latest"),
                number(row, "duration_days"),
                date(row, "expires_on"),
                row.getInt("need_version"),
                number(row, "confirmed_need"),
                number(row, "approved_need"),
                instant(row, "confirmed_at"),
                instant(row, "published_at"),
                row.getString("decline_reason"),
                choice(row, "pause_reason", PlacePauseReason.class),
                choice(row, "close_reason", CloseReason.class),
                choice(row, "never_filled_cause", NeverFilledCause.class),
                row.getLong("random"),
                requireNonNull(instant(row, "created_at")),
                row.getLong("version"));
    }
}
