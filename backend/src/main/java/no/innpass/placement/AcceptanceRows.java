package no.innpass.placement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Table {@code agreement_acceptance}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AcceptanceRows extends CrudRepository<Acceptance, UUID> {
    List<Acceptance> findByAgreementIdAndWithdrawnAtIsNullOrderByAcceptedAt(UUID agreementId);

    @Query(
            "update agreement_acceptance set withdrawn_at = :at where agreement_id = :agreementId and withdrawn_at is null")
    void withdrawAll(UUID agreementId, Instant at);
}
