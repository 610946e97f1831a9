package no.innpass.employer;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Table {@code contact_person}; every call runs inside the caller's transaction. */
@Singleton
class ContactPersonRows {
    private final JdbcOperations jdbc;
    private final Ids ids;

    ContactPersonRows(JdbcOperations jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Who decides on hiring first (EMP-02). */
    List<ContactPerson> of(UUID workplace) {
        return jdbc.prepareStatement("select * from contact_person where workplace_id = ? order by id", query -> {
            query.setObject(1, workplace);
            ResultSet rows = query.executeQuery();
            List<ContactPerson> people = new ArrayList<>();
            while (rows.next()) {
                people.add(person(rows));
            }
            return ContactPerson.sorted(people);
        });
    }

    /** Makes the list that of the request, as {@link WorkplaceRequest} says; false when it was so already. */
    boolean replace(UUID workplace, List<ContactPerson> people) {
        List<ContactPerson> before = of(workplace);
        Map<UUID, String> known = new HashMap<>();
        before.forEach(person -> known.put(requireNonNull(person.id()), person.name()));
        List<ContactPerson> after = withIds(people, new HashMap<>(known));
        if (ContactPerson.sorted(after).equals(before)) {
            return false;
        }
        put(workplace, after);
        after.forEach(person -> known.remove(requireNonNull(person.id())));
        known.keySet().forEach(this::delete);
        return true;
    }

    /** The own id, if it is one of this workplace; else that of the only other person of the same name; else a new one. */
    private List<ContactPerson> withIds(List<ContactPerson> people, Map<UUID, String> free) {
        Set<UUID> own = new HashSet<>();
        people.forEach(person -> {
            if (person.id() != null && free.remove(person.id()) != null) {
                own.add(person.id());
            }
        });
        List<ContactPerson> all = new ArrayList<>();
        for (ContactPerson person : people) {
            boolean keeps = person.id() != null && own.remove(person.id());
            all.add(keeps ? person : person.withId(ofTheSameName(person, free)));
        }
        return all;
    }

    private UUID ofTheSameName(ContactPerson person, Map<UUID, String> free) {
        List<UUID> sameName = free.entrySet().stream()
                .filter(entry -> entry.getValue().equals(person.name()))
                .map(Map.Entry::getKey)
                .toList();
        UUID id = sameName.size() == 1 ? sameName.getFirst() : ids.next();
        free.remove(id);
        return id;
    }

    /** Adds those who are new, changes those who are known by their ids; each has one. */
    void put(UUID workplace, List<ContactPerson> people) {
        jdbc.prepareStatement("""
                insert into contact_person
                  (id, workplace_id, name, roles, phone, email, preferred_channel, reached_when, how_to_meet)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set name = excluded.name, roles = excluded.roles, phone = excluded.phone,
                  email = excluded.email, preferred_channel = excluded.preferred_channel,
                  reached_when = excluded.reached_when, how_to_meet = excluded.how_to_meet""", row -> {
            for (ContactPerson person : people) {
                row.setObject(1, person.id());
                row.setObject(2, workplace);
                row.setString(3, person.name());
                row.setArray(4, roles(row, person));
                row.setString(5, person.phone());
                row.setString(6, person.email());
                row.setString(7, nameOf(person.preferredChannel()));
                row.setString(8, person.reachedWhen());
                row.setString(9, person.howToMeet());
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }

    private void delete(UUID id) {
        jdbc.prepareStatement("delete from contact_person where id = ?", row -> {
            row.setObject(1, id);
            return row.executeUpdate();
        });
    }

    private static Array roles(PreparedStatement row, ContactPerson person) throws SQLException {
        Object[] names = EnumSet.copyOf(person.roles()).stream().map(Enum::name).toArray();
        return row.getConnection().createArrayOf("text", names);
    }

    private static ContactPerson person(ResultSet row) throws SQLException {
        Set<ContactRole> roles = EnumSet.noneOf(ContactRole.class);
        Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(ContactRole::valueOf)
                .forEach(roles::add);
        String channel = row.getString("preferred_channel");
        return new ContactPerson(
                row.getObject("id", UUID.class),
                row.getString("name"),
                roles,
                row.getString("phone"),
                row.getString("email"),
                channel == null ? null : ContactChannel.valueOf(channel),
                row.getString("reached_when"),
                row.getString("how_to_meet"));
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
