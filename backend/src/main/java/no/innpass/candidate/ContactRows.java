package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Table {@code candidate_contact}: the only place with names and numbers. */
@Singleton
class ContactRows {
    private final JdbcOperations jdbc;

    ContactRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @return true when something was written */
    boolean put(UUID candidate, CandidateContact contact) {
        return jdbc.prepareStatement("""
                insert into candidate_contact as c (candidate_id, name, phone, email) values (?, ?, ?, ?)
                on conflict (candidate_id) do update
                    set name = excluded.name, phone = excluded.phone, email = excluded.email
                    where (c.name, c.phone, c.email) is distinct from (excluded.name, excluded.phone, excluded.email)""", statement -> {
            statement.setObject(1, candidate);
            statement.setString(2, contact.name());
            statement.setString(3, contact.phone());
            statement.setString(4, contact.email());
            return statement.executeUpdate() > 0;
        });
    }

    Optional<CandidateContact> find(UUID candidate) {
        return jdbc.prepareStatement("select * from candidate_contact where candidate_id = ?", query -> {
            query.setObject(1, candidate);
            ResultSet row = query.executeQuery();
            return row.next()
                    ? Optional.of(
                            new CandidateContact(row.getString("name"), row.getString("phone"), row.getString("email")))
                    : Optional.empty();
        });
    }

    Map<UUID, String> names(Collection<UUID> candidates) {
        return jdbc.prepareStatement(
                "select candidate_id, name from candidate_contact where candidate_id = any(?)", query -> {
                    query.setArray(1, query.getConnection().createArrayOf("uuid", candidates.toArray()));
                    ResultSet rows = query.executeQuery();
                    Map<UUID, String> names = new HashMap<>();
                    while (rows.next()) {
                        names.put(rows.getObject(1, UUID.class), rows.getString(2));
                    }
                    return names;
                });
    }

    /** Candidates with the same name, letter case aside, or the same phone or e-mail; at most ten, oldest first. */
    List<UUID> doublesOf(CandidateContact contact) {
        return jdbc.prepareStatement("""
                select candidate_id from candidate_contact
                where lower(name) = lower(?) or phone = ? or lower(email) = lower(?)
                order by candidate_id limit 10""", query -> {
            query.setString(1, contact.name());
            query.setString(2, contact.phone());
            query.setString(3, contact.email());
            ResultSet rows = query.executeQuery();
            List<UUID> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        });
    }
}
