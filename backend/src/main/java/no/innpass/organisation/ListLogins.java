package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Logins by name, a page at a time. Those of candidates are left out: who is a candidate is none of an administrator's business, and the
 * adviser looks after that login (PRI-02).
 */
@Singleton
class ListLogins {
    private final Rows rows;

    ListLogins(Rows rows) {
        this.rows = rows;
    }

    @Transactional
    Slice<LoginRowView> list(LoginFilter filter) {
        StringBuilder where = new StringBuilder("l.kind <> 'CANDIDATE'");
        List<@Nullable Object> values = new ArrayList<>();
        if (filter.query() != null && !filter.query().isBlank()) {
            String begin = filter.query().strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
            where.append(" and (lower(l.display_name) like ? or lower(l.display_name) like ?)");
            values.add(begin + "%");
            values.add("% " + begin + "%");
        }
        if (filter.kind() != null) {
            where.append(" and l.kind = ?");
            values.add(filter.kind());
        }
        if (filter.role() != null) {
            where.append(" and exists (select from affiliation a where a.login_id = l.id and a.role = ?)");
            values.add(filter.role());
        }
        if (filter.onlyWaiting()) {
            where.append(" and l.key_hash is null and l.active");
        }
        @Nullable Cursor after = Cursor.decode(filter.cursor(), 2);
        if (after != null) {
            where.append(" and (lower(l.display_name), l.id) > (?, ?)");
            values.add(after.keys().getFirst());
            values.add(after.id(1));
        }
        values.add(filter.limit() + 1);
        return Slice.of(
                read(where.toString(), values),
                filter.limit(),
                row -> Cursor.of(row.displayName().toLowerCase(Locale.ROOT), row.id()));
    }

    private List<LoginRowView> read(String where, List<@Nullable Object> values) {
        return rows.list(
                """
                select l.id, l.kind, l.display_name, l.active, l.key_hash is not null as linked,
                  array(select distinct a.role from affiliation a where a.login_id = l.id order by a.role) as roles
                from login l where\s""" + where + " order by lower(l.display_name), l.id limit ?",
                row -> new LoginRowView(
                        row.getObject("id", UUID.class),
                        LoginKind.valueOf(row.getString("kind")),
                        row.getString("display_name"),
                        row.getBoolean("active"),
                        row.getBoolean("linked"),
                        Rows.choices(row, "roles", Role.class)),
                values.toArray());
    }
}
