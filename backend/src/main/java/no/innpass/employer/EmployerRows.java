package no.innpass.employer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code employer}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EmployerRows extends CrudRepository<Employer, UUID> {
    Optional<Employer> findByOrganisationNumber(String organisationNumber);

    List<Employer> findByIdIn(Collection<UUID> ids);

    /** 1 when it is new, 0 when the number is taken; a twin that arrives meanwhile waits. */
    @Query("""
            insert into employer (id, organisation_number, name, sector, created_at, version)
            values (:id, :organisationNumber, :name, :sector, :createdAt, 0)
            on conflict (organisation_number) do nothing""")
    long add(UUID id, String organisationNumber, String name, Sector sector, Instant createdAt);
}
