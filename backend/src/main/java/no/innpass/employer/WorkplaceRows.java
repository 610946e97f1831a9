package no.innpass.employer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code workplace}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WorkplaceRows extends CrudRepository<Workplace, UUID> {
    Optional<Workplace> findByUnitNumber(String unitNumber);

    List<Workplace> findByEmployerIdOrderByName(UUID employerId);

    List<Workplace> findByIdInOrderByName(Collection<UUID> ids);

    @Query("select id from workplace where employer_id in (:employers)")
    List<UUID> idsOf(Collection<UUID> employers);

    /** Those that {@code me} owns or is deputy for, and those without a deputy whose owner is one of these people, never none. */
    @Query("""
            select id from workplace where owner_id = :me or deputy_id = :me
            or (deputy_id is null and owner_id in (:people))""")
    List<UUID> caredForBy(UUID me, Collection<UUID> people);

    /** Takes the row until the end of the transaction, so that a change of it is decided on what is true. */
    @Query("select * from workplace where id = :id for update")
    Optional<Workplace> lock(UUID id);
}
