package no.innpass.introduction;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages of introductions, newest first. */
@Singleton
class IntroductionBoard {
    private final JdbcOperations jdbc;
    private final IntroductionRows rows;

    IntroductionBoard(JdbcOperations jdbc, IntroductionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** What a list is narrowed to; absent parts narrow nothing. */
    record Narrowing(
            @Nullable IntroductionState state,
            @Nullable UUID candidateId,
            @Nullable UUID placeId) {}

    /**
     * @param hidden candidates who are in no list of the person who asks
     * @param before the last id of the page before; null for the first page
     */
    @Transactional
    List<Introduction> ofOffices(
            Collection<UUID> offices, Collection<UUID> hidden, Narrowing narrowing, @Nullable UUID before, int limit) {
        return page("office_id = any(?)", offices, hidden, narrowing, before, limit);
    }

    /** Those of these workplaces, whatever office the candidate belongs to. */
    @Transactional
    List<Introduction> ofWorkplaces(
            Collection<UUID> workplaces,
            Collection<UUID> hidden,
            Narrowing narrowing,
            @Nullable UUID before,
            int limit) {
        return page("workplace_id = any(?)", workplaces, hidden, narrowing, before, limit);
    }

    /** Those that employers of these workplaces have been shown something of. */
    @Transactional
    List<Introduction> shownTo(Collection<UUID> workplaces, @Nullable UUID before, int limit) {
        return page(
                "shown_at is not null and workplace_id = any(?)",
                workplaces,
                List.of(),
                new Narrowing(null, null, null),
                before,
                limit);
    }

    /** Those that this candidate has been asked about, or has applied for; the latter alone where so wanted. */
    @Transactional
    List<Introduction> askedOf(UUID candidate, boolean applied, @Nullable UUID before, int limit) {
        return page(
                "id in (select introduction_id from introduction_request) and candidate_id = any(?)"
                        + (applied ? " and created_by = candidate_id" : ""),
                List.of(candidate),
                List.of(),
                new Narrowing(null, null, null),
                before,
                limit);
    }

    private List<Introduction> page(
            String whose,
            Collection<UUID> ids,
            Collection<UUID> hidden,
            Narrowing narrowing,
            @Nullable UUID before,
            int limit) {
        List<UUID> found = jdbc.prepareStatement("""
                select id from introduction where %s and (?::text is null or state = ?) and (?::uuid is null or candidate_id = ?)
                and (?::uuid is null or place_id = ?) and (?::uuid is null or id < ?)
                and not candidate_id = any(?) order by id desc limit ?""".formatted(whose), query -> {
            query.setArray(1, query.getConnection().createArrayOf("uuid", ids.toArray()));
            @Nullable String state =
                    Optional.ofNullable(narrowing.state()).map(Enum::name).orElse(null);
            query.setString(2, state);
            query.setString(3, state);
            query.setObject(4, narrowing.candidateId());
            query.setObject(5, narrowing.candidateId());
            query.setObject(6, narrowing.placeId());
            query.setObject(7, narrowing.placeId());
            query.setObject(8, before);
            query.setObject(9, before);
            query.setArray(10, query.getConnection().createArrayOf("uuid", hidden.toArray()));
            query.setInt(11, limit);
            ResultSet row = query.executeQuery();
            List<UUID> page = new ArrayList<>();
            while (row.next()) {
                page.add(row.getObject(1, UUID.class));
            }
            return page;
        });
        return found.isEmpty() ? List.of() : rows.findByIdInOrderByIdDesc(found);
    }
}
