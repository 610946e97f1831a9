package no.innpass.placement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code agreement}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AgreementRows extends CrudRepository<Agreement, UUID> {
    Optional<Agreement> findByIntroductionId(UUID introductionId);

    List<Agreement> findByCandidateIdOrderByIdDesc(UUID candidateId);

    List<Agreement> findByIdInOrderByIdDesc(Collection<UUID> ids);

    List<Agreement> findByWorkplaceIdInOrderByIdDesc(Collection<UUID> workplaceIds);

    /** Has been put before the parties at some time, also when a change was asked for since. */
    @Query("""
            select exists (select from transition_log where machine = 'agreement' and subject = :id and to_state = 'PROPOSED')""")
    boolean everProposed(UUID id);

    @Query("""
            select * from agreement where place_id = :placeId and state in ('DRAFT', 'PROPOSED', 'PARTLY_ACCEPTED')
            order by id for update""")
    List<Agreement> lockUnfinishedOfPlace(UUID placeId);

    /** Takes the row until the end of the transaction: two last acceptances cannot both be the last. */
    @Query("select * from agreement where id = :id for update")
    Optional<Agreement> lock(UUID id);
}
