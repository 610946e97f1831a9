package no.innpass.oversight;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.linter.RefusedWish;
import no.innpass.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** The cases, and apart from them their texts. */
@Singleton
class CaseRows {
    private static final String SELECT = """
            select c.*, (select count(*) from oversight_case e where e.id <> c.id and e.opened_at <= c.opened_at
                and e.opened_at > c.opened_at - make_interval(months => ?)
                and (e.employer_id = c.employer_id or e.writer_login = c.writer_login)) as earlier
            from oversight_case c
            """;

    private final Rows rows;
    private final Settings settings;

    CaseRows(Rows rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** Of the same writer, about the same thing, with the same words, since then; locked. */
    Optional<UUID> same(RefusedWish wish, Instant since) {
        return rows.first(
                """
                select c.id from oversight_case c join oversight_case_text t on t.case_id = c.id
                where c.writer_login = ? and c.operation = ? and c.object_id is not distinct from ? and c.field = ?
                  and c.opened_at >= ? and t.text = ? limit 1 for update of c""",
                row -> row.getObject(1, UUID.class),
                wish.actor().loginId(),
                wish.operation(),
                wish.about().get("id"),
                wish.place(),
                since,
                wish.text());
    }

    void again(UUID id, Instant at) {
        rows.write("update oversight_case set times = times + 1, last_at = ? where id = ?", at, id);
    }

    void add(UUID id, RefusedWish wish, CaseSubject subject, Instant at) {
        rows.write(
                """
                insert into oversight_case (id, kind, state, office_id, workplace_id, employer_id, writer_login, writer_kind,
                  operation, object_id, about, field, list_version, opened_at, last_at)
                values (?, 'GROUP_WISH', 'FLAGGED', ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?)""",
                id,
                subject.officeId(),
                subject.workplaceId(),
                subject.employerId(),
                wish.actor().loginId(),
                wish.actor().kind(),
                wish.operation(),
                wish.about().get("id"),
                wish.about().values(),
                wish.place(),
                wish.listVersion(),
                at,
                at);
        rows.write("insert into oversight_case_text (case_id, text) values (?, ?)", id, wish.text());
    }

    /**
     * Newest first, then by id.
     *
     * @param offices null: all
     * @param without those of no office too
     * @param last the row after which the list goes on; null: from the start
     */
    List<OversightCase> of(@Nullable Collection<UUID> offices, boolean without, @Nullable Last last, int limit) {
        return rows.list(
                SELECT + """
                where (? or c.office_id::text = any(?) or (? and c.office_id is null))
                  and (?::timestamptz is null or (c.opened_at, c.id) < (?::timestamptz, ?::uuid))
                order by c.opened_at desc, c.id desc limit ?""",
                CaseRows::read,
                settings.integer("ovs.wishMonths"),
                offices == null,
                offices == null
                        ? List.of()
                        : offices.stream().map(UUID::toString).toList(),
                without,
                last == null ? null : last.openedAt(),
                last == null ? null : last.openedAt(),
                last == null ? null : last.id(),
                limit);
    }

    /** Where a list goes on. */
    record Last(Instant openedAt, UUID id) {}

    Optional<OversightCase> find(UUID id) {
        return rows.first(SELECT + "where c.id = ?", CaseRows::read, settings.integer("ovs.wishMonths"), id);
    }

    Optional<OversightCase> lock(UUID id) {
        return rows.first(
                SELECT + "where c.id = ? for update of c", CaseRows::read, settings.integer("ovs.wishMonths"), id);
    }

    Optional<String> text(UUID id) {
        return rows.first("select text from oversight_case_text where case_id = ?", row -> row.getString(1), id);
    }

    void move(UUID id, CaseState to) {
        rows.write("update oversight_case set state = ? where id = ?", to, id);
    }

    private static OversightCase read(ResultSet row) throws SQLException {
        return new OversightCase(
                row.getObject("id", UUID.class),
                CaseState.valueOf(row.getString("state")),
                row.getObject("office_id", UUID.class),
                row.getObject("workplace_id", UUID.class),
                row.getObject("employer_id", UUID.class),
                row.getObject("writer_login", UUID.class),
                row.getString("writer_kind"),
                row.getString("operation"),
                row.getString("field"),
                row.getInt("times"),
                row.getInt("earlier"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }
}
