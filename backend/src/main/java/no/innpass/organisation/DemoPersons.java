package no.innpass.organisation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.security.DemoMode;
import no.innpass.platform.security.DemoSubjects;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.Role;

/** The fictitious people that a demo offers to log in as. In a real installation nobody can be offered. */
@Singleton
public class DemoPersons implements DemoSubjects {
    private final JdbcOperations jdbc;
    private final Logins logins;
    private final DemoMode demo;

    DemoPersons(JdbcOperations jdbc, Logins logins, DemoMode demo) {
        this.jdbc = jdbc;
        this.logins = logins;
        this.demo = demo;
    }

    /**
     * Makes a login for a demo person and shows it on the choosing page, under the first of its roles. Doing it again changes the
     * words and the roles.
     *
     * @param subject short, readable and stable, such as {@code employer-hamar-1}: it stands in addresses
     * @param place office, provider, firm or municipality, in words
     */
    @Transactional
    public void offer(String subject, NewLogin login, String place) {
        demo.require();
        Object loginId = logins.link(Identity.demo(subject), login);
        jdbc.prepareStatement("""
                insert into demo_person (subject, login_id, role, place, position)
                values (?, ?, ?, ?, (select count(*) from demo_person))
                on conflict (subject) do update set role = excluded.role, place = excluded.place
                """, insert -> {
            insert.setString(1, subject);
            insert.setObject(2, loginId);
            insert.setString(3, login.affiliations().getFirst().role().name());
            insert.setString(4, place);
            return insert.executeUpdate();
        });
    }

    /** The subject of a demo person: itself when it is one, else the first person of the role it names. */
    @Transactional
    public Optional<String> subjectOf(String subjectOrRole) {
        return jdbc.prepareStatement(
                "select subject from demo_person where subject = ? or role = ? order by subject = ? desc, position limit 1",
                query -> {
                    query.setString(1, subjectOrRole);
                    query.setString(2, subjectOrRole);
                    query.setString(3, subjectOrRole);
                    ResultSet row = query.executeQuery();
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                });
    }

    @Override
    @Transactional
    public Optional<String> ofLogin(UUID loginId) {
        return jdbc.prepareStatement("select subject from demo_person where login_id = ?", query -> {
            query.setObject(1, loginId);
            ResultSet row = query.executeQuery();
            return demo.isOn() && row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        });
    }

    /** Staff that one can log in as. */
    @Transactional
    public Set<UUID> staff() {
        return jdbc.prepareStatement(
                "select l.person_id from demo_person d join login l on l.id = d.login_id where l.kind = 'STAFF'",
                query -> {
                    Set<UUID> people = new HashSet<>();
                    ResultSet row = query.executeQuery();
                    while (row.next()) {
                        people.add(row.getObject(1, UUID.class));
                    }
                    return people;
                });
    }

    @Transactional
    boolean isEmpty() {
        return jdbc.prepareStatement(
                "select 1 from demo_person limit 1",
                query -> !query.executeQuery().next());
    }

    @Transactional
    DemoPersonView.Groups groups() {
        Map<Role, List<DemoPersonView>> byRole = jdbc.prepareStatement("""
                select d.role, d.subject, l.display_name, d.place
                from demo_person d join login l on l.id = d.login_id where l.active order by d.position
                """, query -> {
            Map<Role, List<DemoPersonView>> read = new EnumMap<>(Role.class);
            ResultSet row = query.executeQuery();
            while (row.next()) {
                read.computeIfAbsent(Role.valueOf(row.getString(1)), ignored -> new ArrayList<>())
                        .add(new DemoPersonView(row.getString(2), row.getString(3), row.getString(4)));
            }
            return read;
        });
        return new DemoPersonView.Groups(byRole.entrySet().stream()
                .map(entry -> new DemoPersonView.Group(entry.getKey(), entry.getValue()))
                .toList());
    }
}
