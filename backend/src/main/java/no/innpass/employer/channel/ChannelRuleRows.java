package no.innpass.employer.channel;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Table {@code workplace_channel_rule}; every call runs inside the caller's transaction. */
@Singleton
class ChannelRuleRows {
    private static final String SELECT = """
            select r.*, p.name, p.phone from workplace_channel_rule r left join contact_person p on p.id = r.contact_id
            where r.workplace_id = any(?::uuid[])""";

    private final Rows rows;

    ChannelRuleRows(Rows rows) {
        this.rows = rows;
    }

    /** @param by the staff member or the contact person; absent for a file, and for somebody who has gone */
    record Told(
            ChannelRule rule,
            @Nullable UUID staff,
            @Nullable UUID contact,
            boolean fromFile,
            LocalDate on,
            long version) {}

    List<Told> of(Collection<UUID> workplaces) {
        return rows.list(SELECT, ChannelRuleRows::read, workplaces);
    }

    /** Nobody changes it before the transaction ends, and nobody else who holds it counts meanwhile. */
    Optional<Told> hold(UUID workplace) {
        return rows.first(SELECT + " for update of r", ChannelRuleRows::read, List.of(workplace));
    }

    /** Whether there is such a workplace; nobody else tells of it before this transaction ends. */
    boolean lockWorkplace(UUID workplace) {
        return rows.first("select 1 from workplace where id = ? for no key update", row -> true, workplace)
                .isPresent();
    }

    void put(
            UUID workplace,
            ChannelRuleRequest told,
            @Nullable UUID staff,
            @Nullable UUID contact,
            boolean fromFile,
            LocalDate on) {
        rows.write(
                """
                insert into workplace_channel_rule
                  (workplace_id, channel, contact_id, words, most, period, told_by_staff, told_by_contact, from_file, told_on, version)
                values (?, ?, ?, ?, ?, ?, ?, (select id from contact_person where id = ?), ?, ?, 1)
                on conflict (workplace_id) do update set channel = excluded.channel, contact_id = excluded.contact_id,
                  words = excluded.words, most = excluded.most, period = excluded.period, told_by_staff = excluded.told_by_staff,
                  told_by_contact = excluded.told_by_contact, from_file = excluded.from_file, told_on = excluded.told_on,
                  version = workplace_channel_rule.version + 1""",
                workplace,
                told.channel(),
                told.contactId(),
                told.words(),
                told.most(),
                told.period(),
                staff,
                contact,
                fromFile,
                on);
    }

    private static Told read(ResultSet row) throws SQLException {
        @Nullable String channel = row.getString("channel");
        @Nullable UUID contact = row.getObject("contact_id", UUID.class);
        @Nullable String period = row.getString("period");
        ChannelRule rule = new ChannelRule(
                row.getObject("workplace_id", UUID.class),
                channel == null ? null : IntakeChannel.valueOf(channel),
                contact == null ? null : new ChannelContact(contact, row.getString("name"), row.getString("phone")),
                row.getString("words"),
                period == null ? null : new ChannelRule.Limit(row.getInt("most"), ChannelPeriod.valueOf(period)));
        return new Told(
                rule,
                row.getObject("told_by_staff", UUID.class),
                row.getObject("told_by_contact", UUID.class),
                row.getBoolean("from_file"),
                Objects.requireNonNull(Rows.date(row, "told_on")),
                row.getLong("version"));
    }
}
