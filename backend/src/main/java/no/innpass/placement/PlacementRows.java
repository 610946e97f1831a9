package no.innpass.placement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
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

    /** Those that began in the period, in no order; the kind is that of their place. */
    @Query("""
            select p.office_id, pp.kind, p.candidate_id from placement p join practice_place pp on pp.id = p.place_id
            where p.started_on >= :since and p.started_on < :until""")
    List<KindCount> kinds(LocalDate since, LocalDate until);

    @Query("select * from placement where id = :id for update")
    Optional<Placement> lock(UUID id);
}
