package no.innpass.candidate.merge;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.merging.FormerIds;
import no.innpass.platform.merging.Merge;
import no.innpass.platform.merging.MergedTable;
import no.innpass.platform.merging.Merges;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Table {@code candidate_merge}; earlier merges of a record that is merged itself lead to the new survivor. */
@Singleton
class MergeRows implements Merges, FormerIds {
    private final Rows rows;

    MergeRows(Rows rows) {
        this.rows = rows;
    }

    @Override
    public int turn() {
        return 0;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.moves("candidate_merge", "survivor_id"));
    }

    @Override
    @Transactional
    public Set<UUID> of(UUID candidate) {
        return new HashSet<>(rows.list(
                "select merged_id from candidate_merge where survivor_id = ?",
                row -> row.getObject(1, UUID.class),
                candidate));
    }

    @Override
    @Transactional
    public Set<UUID> today(Collection<UUID> former) {
        return new HashSet<>(rows.list(
                "select survivor_id from candidate_merge where merged_id = any(?::uuid[])",
                row -> row.getObject(1, UUID.class),
                former));
    }

    /** Keeps what the record was, while its row is still there. */
    void keep(Merge merge, Actor actor, String reason) {
        rows.write(
                """
                insert into candidate_merge (id, survivor_id, merged_id, into_id, number, external_ref, office_id, adviser_id, deputy_id,
                    contact_language, protected_identity, readiness, ready_from, readiness_confirmed_on, accepts_no_job, created_at,
                    name, phone, email, reason, merged_by, merger, merged_at)
                select ?, ?, c.id, ?, c.number, c.external_ref, c.office_id, c.adviser_id, c.deputy_id, c.contact_language,
                    c.protected_identity, c.readiness, c.ready_from, c.readiness_confirmed_on, c.accepts_no_job, c.created_at,
                    p.name, p.phone, p.email, ?, ?, ?, ?
                from candidate c join candidate_contact p on p.candidate_id = c.id where c.id = ?""",
                merge.id(),
                merge.survivor(),
                merge.survivor(),
                reason,
                merge.by(),
                actor.personId(),
                merge.at(),
                merge.merged());
    }

    /** A merge and what the record was; @param merger staff member who did it */
    record Kept(
            UUID id,
            UUID mergedId,
            long number,
            String name,
            @Nullable String phone,
            @Nullable String email,
            UUID officeId,
            @Nullable UUID adviserId,
            Instant registeredAt,
            UUID merger,
            Instant mergedAt,
            String reason) {}

    /** Newest first. */
    List<Kept> ofSurvivor(UUID survivor) {
        return list("survivor_id = ? order by merged_at desc, id desc", survivor);
    }

    /** The merge by which this record went into that one, or into one that went into that one. */
    Optional<Kept> done(UUID survivor, UUID merged) {
        return list("survivor_id = ? and merged_id = ?", survivor, merged).stream()
                .findFirst();
    }

    private List<Kept> list(String condition, Object... parameters) {
        return rows.list(
                "select * from candidate_merge where " + condition,
                row -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getObject("merged_id", UUID.class),
                        row.getLong("number"),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getObject("office_id", UUID.class),
                        row.getObject("adviser_id", UUID.class),
                        Objects.requireNonNull(Rows.instant(row, "created_at")),
                        row.getObject("merger", UUID.class),
                        Objects.requireNonNull(Rows.instant(row, "merged_at")),
                        row.getString("reason")),
                parameters);
    }
}
