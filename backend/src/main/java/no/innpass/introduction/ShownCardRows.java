package no.innpass.introduction;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.UUID;

/** Table {@code shown_card}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ShownCardRows extends CrudRepository<ShownCard, UUID> {}
