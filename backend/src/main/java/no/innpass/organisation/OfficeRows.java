package no.innpass.organisation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code office}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OfficeRows extends CrudRepository<Office, UUID> {
    Optional<Office> findByNumber(String number);

    List<Office> listOrderByNumber();

    List<Office> findByIdIn(Iterable<UUID> ids);
}
