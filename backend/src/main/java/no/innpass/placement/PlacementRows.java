package no.innpass.placement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code placement}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlacementRows extends CrudRepository<Placement, UUID> {
    Optional<Placement> findByAgreementId(UUID agreementId);

    List<Placement> findByCandidateIdOrderByIdDesc(UUID candidateId);

    @Query("select id from placement where candidate_id in (:candidates)")
    List<UUID> idsOfCandidates(Collection<UUID> candidates);

    List<Placement> findByIdIn(Collection<UUID> ids);

    List<Placement> findByIdInOrderByIdDesc(Collection<UUID> ids);

    List<Placement> findByWorkplaceIdInOrderByIdDesc(Collection<UUID> workplaceIds);

    @Query("select * from placement where id = :id for update")
    Optional<Placement> lock(UUID id);
}
