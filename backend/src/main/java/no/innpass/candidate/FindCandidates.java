package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/** Lists the candidates of some offices, by name or number, a page at a time. */
@Singleton
class FindCandidates {
    /** A line of the list, before words are put to it. */
    record Line(
            UUID id,
            long number,
            String name,
            UUID officeId,
            @Nullable UUID adviserId,
            Readiness readiness,
            @Nullable LocalDate readyFrom,
            @Nullable LocalDate readinessConfirmedOn,
            @Nullable LocalDate mappedOn,
            @Nullable Integer home,
            @Nullable PlacementPurpose mainPurpose,
            @Nullable LanguageLevel speaking,
            @Nullable LocalDate unseenSince) {}

    private static final String SQL = """
            select c.*, p.name,
                (select max(m.held_on) from mapping_record m where m.candidate_id = c.id) as mapped_on,
                (select r.home from candidate_reach r where r.candidate_id = c.id and r.ended_at is null) as home,
                (select u.purpose from candidate_purpose u
                    where u.candidate_id = c.id and u.ended_at is null and u.main) as main_purpose,
                s.level as speaking, case when seen.unseen then seen.on_day end as unseen_since
            from candidate c join candidate_contact p on p.candidate_id = c.id
            left join lateral (
                select n.level from candidate_norwegian n
                where n.candidate_id = c.id and n.ended_at is null and n.skill = 'SPEAKING'
                    and (n.basis = 'ESTIMATED' or n.passed) and n.level is not null
                order by n.basis, array_position(?::text[], n.level) desc limit 1) s on true
            cross join lateral (
                select on_day, on_day <= ?::date and c.readiness in ('READY', 'READY_FROM') and not c.protected_identity as unseen
                from (select greatest((c.created_at at time zone 'Europe/Oslo')::date, c.ready_from, (
                    select max(e.day) from candidate_exposure e
                    where e.candidate_id = c.id and e.kind = 'SHOWN')) as on_day) d) seen
            where c.office_id = any(?) and (not c.protected_identity or ? in (c.adviser_id, c.deputy_id))
                and (?::text is null or lower(p.name) like ? or lower(p.name) like ? or c.number::text = ?)
                and (cardinality(?::text[]) = 0 or c.readiness = any(?::text[]))
                and (cardinality(?::int[]) = 0 or exists (select from candidate_reach r
                    where r.candidate_id = c.id and r.ended_at is null and r.home = any(?::int[])))
                and (?::text is null or array_position(?::text[], s.level) >= array_position(?::text[], ?))
                and (?::text is null or %s)
            order by %s, c.id limit ?""";
    private static final String AFTER_UNSEEN = "(not seen.unseen, p.name, c.id) > (?::boolean, ?::text, ?::uuid)";
    private static final String AFTER_NAME = "(p.name, c.id) > (?::text, ?::uuid)";
    private static final String AFTER_NUMBER = "(c.number, c.id) > (?::bigint, ?::uuid)";

    private final JdbcOperations jdbc;

    FindCandidates(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    Slice<Line> find(CandidateQuery asked) {
        String sql = switch (asked.sort()) {
            case UNSEEN_FIRST -> SQL.formatted(AFTER_UNSEEN, "not seen.unseen, p.name");
            case NAME -> SQL.formatted(AFTER_NAME, "p.name");
            case NUMBER -> SQL.formatted(AFTER_NUMBER, "c.number");
        };
        List<Line> lines = jdbc.prepareStatement(sql, query -> {
            bind(query, asked);
            return read(query.executeQuery());
        });
        return Slice.of(lines, asked.limit(), line -> switch (asked.sort()) {
            case UNSEEN_FIRST -> Cursor.of(line.unseenSince() == null, line.name(), line.id());
            case NAME -> Cursor.of(line.name(), line.id());
            case NUMBER -> Cursor.of(line.number(), line.id());
        });
    }

    private static void bind(PreparedStatement query, CandidateQuery asked) throws SQLException {
        String levels =
                Stream.of(LanguageLevel.values()).map(Enum::name).toList().toString();
        String ladder = levels.replace('[', '{').replace(']', '}');
        String text = asked.text() == null || asked.text().isBlank()
                ? null
                : asked.text().strip().toLowerCase(Locale.ROOT);
        String escaped = text == null ? null : text.replaceAll("([%_\\\\])", "\\\\$1");
        String readiness = "{"
                + String.join(",", asked.readiness().stream().map(Enum::name).toList()) + "}";
        String homes = asked.homes().toString().replace('[', '{').replace(']', '}');
        String speaking = asked.speaking() == null ? null : asked.speaking().name();
        Cursor cursor = asked.cursor();
        int i = 1;
        query.setString(i++, ladder);
        query.setObject(i++, asked.unseenSince());
        query.setArray(
                i++, query.getConnection().createArrayOf("uuid", asked.offices().toArray()));
        query.setObject(i++, asked.actor());
        query.setString(i++, text);
        query.setString(i++, escaped + "%");
        query.setString(i++, "% " + escaped + "%");
        query.setString(i++, text);
        query.setString(i++, readiness);
        query.setString(i++, readiness);
        query.setString(i++, homes);
        query.setString(i++, homes);
        query.setString(i++, speaking);
        query.setString(i++, ladder);
        query.setString(i++, ladder);
        query.setString(i++, speaking);
        query.setString(i++, cursor == null ? null : "after");
        int keys = asked.sort() == CandidateQuery.Sort.UNSEEN_FIRST ? 3 : 2;
        for (int key = 0; key < keys; key++) {
            query.setString(i++, cursor == null ? null : cursor.keys().get(key));
        }
        query.setInt(i, asked.limit() + 1);
    }

    private static List<Line> read(ResultSet rows) throws SQLException {
        List<Line> lines = new ArrayList<>();
        while (rows.next()) {
            String purpose = rows.getString("main_purpose");
            String speaking = rows.getString("speaking");
            lines.add(new Line(
                    rows.getObject("id", UUID.class),
                    rows.getLong("number"),
                    rows.getString("name"),
                    rows.getObject("office_id", UUID.class),
                    rows.getObject("adviser_id", UUID.class),
                    Readiness.valueOf(rows.getString("readiness")),
                    rows.getObject("ready_from", LocalDate.class),
                    rows.getObject("readiness_confirmed_on", LocalDate.class),
                    rows.getObject("mapped_on", LocalDate.class),
                    rows.getObject("home", Integer.class),
                    purpose == null ? null : PlacementPurpose.valueOf(purpose),
                    speaking == null ? null : LanguageLevel.valueOf(speaking),
                    rows.getObject("unseen_since", LocalDate.class)));
        }
        return lines;
    }
}
