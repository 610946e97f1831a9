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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Table {@code candidate_contact}: the only place with names and numbers. */
@Singleton
class ContactRows {
    private final JdbcOperations jdbc;

    ContactRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @return those for whom something was written: who had another name or number, or none */
    Set<UUID> put(Map<UUID, CandidateContact> contacts) {
        Map<UUID, CandidateContact> known = find(contacts.keySet());
        Map<UUID, CandidateContact> news = new HashMap<>(contacts);
        news.entrySet().removeIf(one -> one.getValue().equals(known.get(one.getKey())));
        if (!news.isEmpty()) {
            write(news);
        }
        return news.keySet();
    }

    private void write(Map<UUID, CandidateContact> contacts) {
        jdbc.prepareStatement("""
                insert into candidate_contact (candidate_id, name, phone, email) values (?, ?, ?, ?)
                on conflict (candidate_id) do update
                    set name = excluded.name, phone = excluded.phone, email = excluded.email""", statement -> {
            for (Map.Entry<UUID, CandidateContact> one : contacts.entrySet()) {
                statement.setObject(1, one.getKey());
                statement.setString(2, one.getValue().name());
                statement.setString(3, one.getValue().phone());
                statement.setString(4, one.getValue().email());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    Optional<CandidateContact> find(UUID candidate) {
        return Optional.ofNullable(find(List.of(candidate)).get(candidate));
    }

    private Map<UUID, CandidateContact> find(Collection<UUID> candidates) {
        return jdbc.prepareStatement("select * from candidate_contact where candidate_id = any(?)", query -> {
            query.setArray(1, query.getConnection().createArrayOf("uuid", candidates.toArray()));
            ResultSet rows = query.executeQuery();
            Map<UUID, CandidateContact> found = new HashMap<>();
            while (rows.next()) {
                found.put(
                        rows.getObject("candidate_id", UUID.class),
                        new CandidateContact(rows.getString("name"), rows.getString("phone"), rows.getString("email")));
            }
            return found;
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

    /**
     * Candidates with the same name, letter case aside, or the same phone or e-mail, now or in a record that was folded into theirs; at most
     * ten, oldest first.
     *
     * @param besides who is left out; null for nobody
     */
    List<UUID> doublesOf(CandidateContact contact, @Nullable UUID besides) {
        return jdbc.prepareStatement("""
                select id from (
                    select candidate_id as id from candidate_contact where lower(name) = lower(?) or phone = ? or lower(email) = lower(?)
                    union
                    select survivor_id from candidate_merge where lower(name) = lower(?) or phone = ? or lower(email) = lower(?)) found
                where id is distinct from ?::uuid order by id limit 10""", query -> {
            for (int half = 0; half <= 3; half += 3) {
                query.setString(half + 1, contact.name());
                query.setString(half + 2, contact.phone());
                query.setString(half + 3, contact.email());
            }
            query.setObject(7, besides);
            ResultSet rows = query.executeQuery();
            List<UUID> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        });
    }
}
