package no.innpass.employer.network;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.settings.Settings;

/**
 * Door to the credit of firms that open doors (EMP-20): later rooms tell each hire in its own transaction, by the placement's id. One introduction has the
 * credit for one hire, and one hire credits one introduction; nobody types it.
 */
@Singleton
public class NetworkHires {
    private final Rows rows;
    private final Settings settings;

    NetworkHires(Rows rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /**
     * Somebody was hired at a firm after a placement there. The credit goes to an introduction that stood before the placement began and is at most
     * {@code crm.networkMonths} old: of a firm where the person had been, else the oldest.
     *
     * @param placement told twice counts once
     * @param knownAt other workplaces where the same person has been
     * @return the firm that introduced this one, where there is one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> hired(UUID placement, UUID firm, LocalDate began, LocalDate on, Collection<UUID> knownAt) {
        rows.first("select 1 from workplace_standing where workplace_id = ? for update", row -> row.getInt(1), firm);
        Optional<UUID> before = rows.first(
                "select introducer_id from network_introduction where hire_id = ?",
                row -> row.getObject(1, UUID.class),
                placement);
        if (before.isPresent()) {
            return before;
        }
        return rows.first(
                """
                update network_introduction set hire_id = ?, hired_on = ?, version = version + 1 where id = (
                  select id from network_introduction
                  where introduced_id = ? and state = 'INTRODUCED' and hire_id is null and day <= ? and day > ?
                  order by (introducer_id = any (?::uuid[])) desc, day, id limit 1)
                returning introducer_id""",
                row -> row.getObject(1, UUID.class),
                placement,
                on,
                firm,
                began,
                on.minusMonths(settings.integer("crm.networkMonths")),
                knownAt);
    }

    /** The placements whose hires count for a firm as hires through its network, from a day on. */
    @Transactional
    public List<UUID> creditedTo(UUID firm, LocalDate since) {
        return rows.list(
                "select hire_id from network_introduction where introducer_id = ? and hired_on >= ?",
                row -> row.getObject(1, UUID.class),
                firm,
                since);
    }
}
