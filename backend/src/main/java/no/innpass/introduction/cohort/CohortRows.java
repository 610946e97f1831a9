package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.IntakeAgreement;
import no.innpass.introduction.StillCounts;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Tables {@code cohort}, {@code cohort_member} and {@code cohort_closed_place}; inside the caller's transaction. */
@Singleton
class CohortRows {
    private final Rows rows;

    CohortRows(Rows rows) {
        this.rows = rows;
    }

    /** @param madeAt when the places were proposed last; absent before the first time */
    record Head(long version, @Nullable Instant madeAt) {}

    /** A run without a row has version 1 and nobody. */
    Head head(UUID run) {
        return rows.first("select version, made_at from cohort where run_id = ?", CohortRows::head, run)
                .orElse(new Head(1, null));
    }

    /** The same until the end of the transaction; the row is made where there is none. */
    Head lock(UUID run) {
        open(run);
        return rows.first("select version, made_at from cohort where run_id = ? for update", CohortRows::head, run)
                .orElseThrow();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong("version"), Rows.instant(row, "made_at"));
    }

    void open(UUID run) {
        rows.write("insert into cohort (run_id) values (?) on conflict do nothing", run);
    }

    void changed(UUID run) {
        rows.write("update cohort set version = version + 1 where run_id = ?", run);
    }

    void made(UUID run, Instant at, UUID by) {
        rows.write("update cohort set made_at = ?, made_by = ? where run_id = ?", at, by, run);
    }

    List<UUID> runsOf(UUID candidate) {
        return rows.list(
                "select run_id from cohort_member where candidate_id = ? and state <> 'EXCLUDED' order by run_id",
                row -> row.getObject(1, UUID.class),
                candidate);
    }

    List<UUID> introductionsOf(UUID candidate) {
        return rows.list(
                "select introduction_id from cohort_member where candidate_id = ? and introduction_id is not null",
                row -> row.getObject(1, UUID.class),
                candidate);
    }

    List<UUID> introductionsOfProvider(UUID provider) {
        return rows.list("""
                select m.introduction_id from cohort_member m join course_run r on r.id = m.run_id
                where r.provider_id = ? and m.introduction_id is not null""", row -> row.getObject(1, UUID.class), provider);
    }

    List<Member> members(UUID run) {
        return rows.list(
                "select candidate_id, place_id, state, introduction_id from cohort_member where run_id = ? order by candidate_id",
                row -> new Member(
                        row.getObject("candidate_id", UUID.class),
                        row.getObject("place_id", UUID.class),
                        MemberState.valueOf(row.getString("state")),
                        row.getObject("introduction_id", UUID.class)),
                run);
    }

    /** Number of people of each run, but those of whom the caller must not know (PRI-19). */
    Map<UUID, Integer> sizes(Collection<UUID> runs, Collection<UUID> hidden) {
        Map<UUID, Integer> sizes = new HashMap<>();
        rows.list("""
                        select run_id, count(*) from cohort_member
                        where run_id = any(?::uuid[]) and candidate_id <> all(?::uuid[]) group by 1""", row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)), runs, hidden)
                .forEach(one -> sizes.put(one.getKey(), one.getValue()));
        return sizes;
    }

    /** True when the person was not in the cohort. */
    boolean join(UUID run, UUID candidate, LocalDate day) {
        open(run);
        return rows.write(
                        "insert into cohort_member (run_id, candidate_id, joined_on) values (?, ?, ?) on conflict do nothing",
                        run,
                        candidate,
                        day)
                == 1;
    }

    void put(UUID run, Member member) {
        rows.write(
                "update cohort_member set place_id = ?, state = ?, introduction_id = ? where run_id = ? and candidate_id = ?",
                member.placeId(),
                member.state(),
                member.introductionId(),
                run,
                member.candidateId());
    }

    Set<UUID> closed(UUID run) {
        return rows
                .list(
                        "select place_id from cohort_closed_place where run_id = ?",
                        row -> row.getObject(1, UUID.class),
                        run)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void close(UUID run, UUID place, boolean closed) {
        rows.write(
                closed
                        ? "insert into cohort_closed_place (run_id, place_id) values (?, ?) on conflict do nothing"
                        : "delete from cohort_closed_place where run_id = ? and place_id = ?",
                run,
                place);
    }

    /** People whom offers and unfinished agreements speak for, by place; a place without any is left out. */
    Map<UUID, Integer> spokenFor(Collection<UUID> places) {
        Map<UUID, Integer> spoken = new HashMap<>();
        rows.list("""
                        select place_id, count(*) from introduction where place_id = any(?::uuid[])
                        and (state in ('OFFERED', 'ACCEPTED') or state = 'CONVERTED' and came_to is null) group by 1""", row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)), places)
                .forEach(one -> spoken.put(one.getKey(), one.getValue()));
        return spoken;
    }

    /**
     * How many the provider has brought to the employer in the period of the agreement, as far as they count: in its other cohorts, and
     * presented outside of any.
     */
    int taken(IntakeAgreement agreement, UUID exceptRun) {
        return rows.first(
                        """
                                select count(*) from introduction i left join cohort_member m on m.introduction_id = i.id left join course_run r on r.id = m.run_id
                                where i.employer_id = ? and (r.provider_id = ? and m.run_id <> ? and coalesce(r.practice_from, r.starts_on) between ? and ?
                                    or m.run_id is null and (i.shown_at at time zone 'Europe/Oslo')::date between ? and ?
                                      and exists (select from introduction_provider p where p.introduction_id = i.id and p.provider_id = ?))
                                  and """ + StillCounts.CONDITION,
                        row -> row.getInt(1),
                        agreement.employerId(),
                        agreement.providerId(),
                        exceptRun,
                        agreement.from(),
                        agreement.to(),
                        agreement.from(),
                        agreement.to(),
                        agreement.providerId())
                .orElse(0);
    }
}
