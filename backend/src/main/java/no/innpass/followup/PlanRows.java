package no.innpass.followup;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.UUID;

/** Table {@code follow_up_plan}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanRows extends CrudRepository<Plan, UUID> {}
