package no.innpass.organisation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import org.jspecify.annotations.Nullable;

/** Tables {@code login} and {@code affiliation}; every call runs inside the caller's transaction. */
@Singleton
class LoginRows {
    private static final String ACTOR = """
            select l.id, l.kind, l.person_id, l.display_name, l.language, a.role, a.scope, a.scope_id
            from login l left join affiliation a on a.login_id = l.id
            where l.active and %s
              and (l.kind <> 'STAFF' or exists (select from staff_member s where s.id = l.person_id and s.active))
            order by a.role, a.scope, a.scope_id
            """;

    private final JdbcOperations jdbc;

    LoginRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    record Known(UUID id, UUID personId) {}

    Optional<Known> known(byte[] keyHash) {
        return jdbc.prepareStatement("select id, person_id from login where key_hash = ?", query -> {
            query.setBytes(1, keyHash);
            ResultSet row = query.executeQuery();
            return row.next()
                    ? Optional.of(new Known(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                    : Optional.empty();
        });
    }

    void put(UUID id, byte[] keyHash, NewLogin login, Instant now) {
        jdbc.prepareStatement("""
                insert into login (id, key_hash, kind, person_id, display_name, language, linked_at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set display_name = excluded.display_name, language = excluded.language, active = true
                """, insert -> {
            insert.setObject(1, id);
            insert.setBytes(2, keyHash);
            insert.setString(3, login.kind().name());
            insert.setObject(4, login.personId());
            insert.setString(5, login.displayName());
            insert.setString(6, login.language().name());
            insert.setObject(7, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            return insert.executeUpdate();
        });
    }

    void add(UUID loginId, Affiliation affiliation) {
        jdbc.prepareStatement(
                "insert into affiliation (login_id, role, scope, scope_id) values (?, ?, ?, ?) on conflict do nothing",
                insert -> {
                    insert.setObject(1, loginId);
                    insert.setString(2, affiliation.role().name());
                    insert.setString(3, affiliation.scope().name());
                    insert.setString(4, affiliation.scopeId());
                    return insert.executeUpdate();
                });
    }

    void removeAffiliations(UUID loginId) {
        update("delete from affiliation where login_id = ?", loginId);
    }

    void deactivate(UUID loginId) {
        update("update login set active = false where id = ?", loginId);
    }

    Optional<Actor> actorByKey(byte[] keyHash) {
        return actor("l.key_hash = ?", query -> query.setBytes(1, keyHash));
    }

    Optional<Actor> actorById(UUID loginId) {
        return actor("l.id = ?", query -> query.setObject(1, loginId));
    }

    private interface Binding {
        void on(PreparedStatement query) throws SQLException;
    }

    private Optional<Actor> actor(String condition, Binding binding) {
        return jdbc.prepareStatement(ACTOR.formatted(condition), query -> {
            binding.on(query);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            Actor bare = new Actor(
                    row.getObject(1, UUID.class),
                    LoginKind.valueOf(row.getString(2)),
                    row.getObject(3, UUID.class),
                    row.getString(4),
                    Language.valueOf(row.getString(5)),
                    List.of());
            return Optional.of(bare.with(affiliations(row)));
        });
    }

    /** From the current row on. */
    private static List<Affiliation> affiliations(ResultSet row) throws SQLException {
        List<Affiliation> affiliations = new ArrayList<>();
        do {
            @Nullable String role = row.getString(6);
            if (role != null) {
                affiliations.add(
                        new Affiliation(Role.valueOf(role), ScopeKind.valueOf(row.getString(7)), row.getString(8)));
            }
        } while (row.next());
        return affiliations;
    }

    private void update(String sql, UUID id) {
        jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate();
        });
    }
}
