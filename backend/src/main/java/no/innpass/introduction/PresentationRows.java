package no.innpass.introduction;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.UUID;

/** Table {@code presentation}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PresentationRows extends CrudRepository<Presentation, UUID> {}
