package no.innpass.employer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Table {@code workplace_standing}. Updates answer with the number of rows that changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StandingRows extends GenericRepository<Standing, UUID> {
    Optional<Standing> findByWorkplaceId(UUID workplaceId);

    List<Standing> findByWorkplaceIdIn(Collection<UUID> workplaceIds);

    @Query("insert into workplace_standing (workplace_id, cap) values (:id, :cap)")
    void add(UUID id, @Nullable Integer cap);

    @Query("update workplace_standing set cap = :cap where workplace_id = :id and cap is distinct from :cap")
    long setCap(UUID id, @Nullable Integer cap);

    @Query("""
            update workplace_standing set declared = :declared, declared_by = :source, asked_on = :day
            where workplace_id = :id""")
    long declare(UUID id, @Nullable Integer declared, LoadSource source, LocalDate day);

    @Query("update workplace_standing set running = running + 1 where workplace_id = :id and not cap_reached")
    long begin(UUID id);

    /** One more beyond the cap, let in by an approved override. */
    @Query("update workplace_standing set running = running + 1, over_cap = over_cap + 1 where workplace_id = :id")
    long beginOverCap(UUID id);

    @Query("""
            update workplace_standing set running = running - 1,
                over_cap = least(over_cap, greatest(0, running - 1 + coalesce(declared, 0) - coalesce(cap, 0)))
            where workplace_id = :id""")
    long leave(UUID id);
}
