package no.innpass.placement;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.platform.database.Rows;
import no.innpass.shared.ContractType;
import org.jspecify.annotations.Nullable;

/** Placements of a workplace as far as they speak of it, and tables {@code placement_hire}; inside the caller's transaction. */
@Singleton
class HostHistoryRows {
    private static final String PAST = """
            select p.ends_on, p.started_on, p.ended_on, p.end_kind, h.contract, h.percent,
              (select r.side from placement_end_reason r where r.placement_id = p.id order by r.told_at, r.side limit 1) as ended_by,
              (select array_agg(distinct r.reason) from placement_end_reason r where r.placement_id = p.id) as reasons
            from placement p left join placement_hire h on h.placement_id = p.id
            """;

    private final Rows rows;

    HostHistoryRows(Rows rows) {
        this.rows = rows;
    }

    /** Every placement that was not called off. */
    List<PastPlacement> of(UUID workplace) {
        return rows.list(
                PAST + "where p.workplace_id = ? and p.state <> 'CANCELLED'", HostHistoryRows::past, workplace);
    }

    /** One of them; empty where it is gone or was called off. */
    Optional<PastPlacement> one(UUID placement) {
        return rows.first(PAST + "where p.id = ? and p.state <> 'CANCELLED'", HostHistoryRows::past, placement);
    }

    private static PastPlacement past(ResultSet row) throws SQLException {
        @Nullable Array reasons = row.getArray("reasons");
        return new PastPlacement(
                Objects.requireNonNull(Rows.date(row, "ends_on")),
                Rows.date(row, "started_on"),
                Rows.date(row, "ended_on"),
                Rows.choice(row, "end_kind", EndKind.class),
                Rows.choice(row, "ended_by", Party.class),
                reasons == null
                        ? Set.of()
                        : Arrays.stream((String[]) reasons.getArray())
                                .map(EndReason::valueOf)
                                .collect(Collectors.toSet()),
                Rows.choice(row, "contract", ContractType.class),
                Rows.number(row, "percent"));
    }

    /** A placement of the same person that is over. */
    record Earlier(UUID placement, UUID workplace) {}

    /** Where the same person has been before, elsewhere. */
    List<Earlier> earlierOf(Placement placement) {
        return rows.list(
                """
                select id, workplace_id from placement
                where candidate_id = ? and workplace_id <> ? and ended_on is not null and ended_on <= ?""",
                row -> new Earlier(row.getObject("id", UUID.class), row.getObject("workplace_id", UUID.class)),
                placement.candidateId(),
                placement.workplaceId(),
                Objects.requireNonNullElse(placement.startedOn(), placement.startsOn()));
    }

    /** How many of these hires elsewhere are of nobody whom the workplace has told of as hired through its network: so that no person counts twice. */
    int notToldHere(UUID workplace, Collection<UUID> hires) {
        return rows.first("""
                        select count(*)::int from unnest(?::uuid[]) as h (id)
                        where not exists (select from placement there join placement here on here.candidate_id = there.candidate_id
                          join placement_end_reason r on r.placement_id = here.id and r.reason = 'HIRED_VIA_NETWORK'
                          where there.id = h.id and here.workplace_id = ?)""", row -> row.getInt(1), hires, workplace).orElse(0);
    }

    /** The contract of somebody who was hired here. */
    void hired(UUID placement, @Nullable ContractType contract, @Nullable Integer percent) {
        rows.write(
                "insert into placement_hire (placement_id, contract, percent) values (?, ?, ?)",
                placement,
                contract,
                percent);
    }
}
