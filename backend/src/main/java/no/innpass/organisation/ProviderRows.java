package no.innpass.organisation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code provider}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProviderRows extends CrudRepository<Provider, UUID> {
    Optional<Provider> findByOrganisationNumber(String organisationNumber);

    List<Provider> listOrderByName();
}
