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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.database.Rows;
import no.innpass.shared.PlacementKind;
import no.innpass.shared.Prospect;

/** Reads cards of places, with the need in force and the workplace's name, in one query. */
@Singleton
class PlaceCards {
    private static final String COLUMNS = """
            p.*, n.title, n.max_at_once, n.prospect, n.chance, w.name as workplace, w.municipality_number,
              array(select t.task from need_task t
                where (t.place_id, t.version) = (p.id, p.need_version) and t.task is not null order by t.position) as tasks""";
    private static final String TABLES = """
             from practice_place p join need n on (n.place_id, n.version) = (p.id, p.need_version)
            join workplace_card w on w.id = p.workplace_id
            """;
    private static final String SELECT = "select " + COLUMNS + TABLES;
    private static final String SELECT_LISTED =
            "select " + COLUMNS + ", f.facts" + TABLES + "join place_facts f on f.place_id = p.id where p.id";

    private final Rows rows;

    PlaceCards(Rows rows) {
        this.rows = rows;
    }

    /** Columns of place {@code p}, need {@code n} and workplace {@code w} may stand in conditions and order. */
    List<PlaceCard> list(Conditions conditions, String orderBy, int limit) {
        return rows.list(
                SELECT + conditions.where() + " order by " + orderBy + " limit ?",
                PlaceCards::card,
                conditions.with(limit));
    }

    /** Cards and packed facts with one question; an id that is no place's is left out. */
    List<ListedPlace> listed(Collection<UUID> ids) {
        return rows.list(SELECT_LISTED + " = any (?::uuid[])", PlaceCards::listed, ids);
    }

    /** The same for one. A question of its own: only with {@code =} does PostgreSQL keep the plan, which takes longer than the answer. */
    Optional<ListedPlace> listed(UUID id) {
        return rows.first(SELECT_LISTED + " = ?", PlaceCards::listed, id);
    }

    Set<UUID> inSummer(Collection<UUID> ids) {
        return Set.copyOf(rows.list(
                "select p.id" + " from practice_place p join need n on (n.place_id, n.version) = (p.id, p.need_version)"
                        + " where p.id = any (?::uuid[]) and n.summer",
                row -> row.getObject(1, UUID.class),
                ids));
    }

    List<UUID> publishedAfter(Instant moment, int limit) {
        return rows.list(
                "select id from practice_place where state = 'PUBLISHED' and published_at > ? order by published_at, id limit ?",
                row -> row.getObject(1, UUID.class),
                moment,
                limit);
    }

    List<UUID> named(String letters, int limit) {
        String pattern = Conditions.containing(letters.toLowerCase(Locale.ROOT));
        return rows.list(
                "select p.id" + TABLES
                        + "where p.state in ('SUBMITTED', 'PUBLISHED') and (lower(n.title) like ? or lower(w.name) like ?)"
                        + " order by p.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                pattern,
                pattern,
                limit);
    }

    private static ListedPlace listed(ResultSet row) throws SQLException {
        return new ListedPlace(PlaceFacts.unpack(row.getBytes("facts")), card(row));
    }

    private static PlaceCard card(ResultSet row) throws SQLException {
        PracticePlace place = PracticePlaceRows.place(row);
        return new PlaceCard(
                place.id(),
                place.workplaceId(),
                row.getString("title"),
                row.getString("workplace"),
                row.getString("municipality_number"),
                requireNonNull(choice(row, "kind", PlacementKind.class)),
                place.state(),
                place.positions(),
                place.freeSeats(),
                number(row, "max_at_once"),
                Arrays.asList((String[]) row.getArray("tasks").getArray()),
                date(row, "start_first"),
                date(row, "start_latest"),
                number(row, "duration_days"),
                requireNonNull(choice(row, "prospect", Prospect.class)),
                row.getBoolean("chance"),
                place.needVersion(),
                instant(row, "confirmed_at"));
    }
}
