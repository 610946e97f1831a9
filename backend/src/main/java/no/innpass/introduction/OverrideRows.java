package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Table {@code match_override}; inside the caller's transaction. */
@Singleton
class OverrideRows {
    private final Rows rows;

    OverrideRows(Rows rows) {
        this.rows = rows;
    }

    /** False when one is open for this pair already. */
    boolean insert(MatchOverride override) {
        return rows.write(
                        """
                        insert into match_override (id, kind, candidate_id, place_id, office_id, introduction_id, state, reason, words,
                            proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        override.id(),
                        override.kind(),
                        override.candidateId(),
                        override.placeId(),
                        override.officeId(),
                        override.introductionId(),
                        override.state(),
                        override.reason(),
                        override.words(),
                        override.proposedBy(),
                        override.proposedAt())
                == 1;
    }

    Optional<MatchOverride> lock(UUID id) {
        return list("id = ? for update", id).stream().findFirst();
    }

    /** The approval that a pair has and has not used. */
    Optional<MatchOverride> approved(UUID candidate, UUID place) {
        return list("candidate_id = ? and place_id = ? and state = 'APPROVED'", candidate, place).stream()
                .findFirst();
    }

    List<MatchOverride> ofIntroduction(UUID introduction) {
        return list("introduction_id = ? order by proposed_at, id", introduction);
    }

    /** The newest of these offices, at most 200. */
    List<MatchOverride> ofOffices(Collection<UUID> offices, Collection<UUID> hidden) {
        return list(
                "office_id = any(?::uuid[]) and not candidate_id = any(?::uuid[]) order by proposed_at desc, id desc limit 200",
                offices,
                hidden);
    }

    /** How often each reason was given in these offices since a moment, the first of the enumeration first. */
    Map<OverrideReason, Integer> counts(Collection<UUID> offices, Instant since) {
        Map<OverrideReason, Integer> counts = new EnumMap<>(OverrideReason.class);
        rows.list(
                "select reason, count(*) from match_override where office_id = any(?::uuid[]) and proposed_at >= ? group by reason",
                row -> counts.put(OverrideReason.valueOf(row.getString(1)), row.getInt(2)),
                offices,
                since);
        return counts;
    }

    void decide(UUID id, OverrideState state, UUID by, Instant at, @Nullable String words) {
        rows.write(
                "update match_override set state = ?, decided_by = ?, decided_at = ?, decision_words = ?, version = version + 1 where id = ?",
                state,
                by,
                at,
                words,
                id);
    }

    void usedFor(UUID id, UUID introduction) {
        rows.write(
                "update match_override set introduction_id = ?, version = version + 1 where id = ?", introduction, id);
    }

    void move(UUID id, OverrideState state) {
        rows.write("update match_override set state = ?, version = version + 1 where id = ?", state, id);
    }

    private List<MatchOverride> list(String condition, Object... parameters) {
        return rows.list("select * from match_override where " + condition, OverrideRows::read, parameters);
    }

    private static MatchOverride read(ResultSet row) throws SQLException {
        return new MatchOverride(
                row.getObject("id", UUID.class),
                OverrideKind.valueOf(row.getString("kind")),
                row.getObject("candidate_id", UUID.class),
                row.getObject("place_id", UUID.class),
                row.getObject("office_id", UUID.class),
                row.getObject("introduction_id", UUID.class),
                OverrideState.valueOf(row.getString("state")),
                OverrideReason.valueOf(row.getString("reason")),
                row.getString("words"),
                row.getObject("proposed_by", UUID.class),
                Objects.requireNonNull(Rows.instant(row, "proposed_at")),
                row.getObject("decided_by", UUID.class),
                Rows.instant(row, "decided_at"),
                row.getString("decision_words"),
                row.getLong("version"));
    }
}
