package no.innpass.introduction;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code introduction}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface IntroductionRows extends CrudRepository<Introduction, UUID> {

    /** Takes the row until the end of the transaction, so that a step is decided on the state that is true. */
    @Query("select * from introduction where id = :id for update")
    Optional<Introduction> lock(UUID id);

    List<Introduction> findByIdInOrderByIdDesc(Collection<UUID> ids);

    @Query("""
            select * from introduction where candidate_id = :candidateId and place_id = :placeId and state not in ('DECLINED', 'EXPIRED',
            'RETURNED', 'NOT_INTERESTED', 'NOT_CHOSEN', 'OFFER_DECLINED', 'CONVERTED', 'WITHDRAWN', 'CLOSED_BY_PLACE')""")
    Optional<Introduction> openOf(UUID candidateId, UUID placeId);

    @Query("""
            select distinct i.candidate_id from introduction i where i.candidate_id in (:candidates) and (
              i.state in ('SUGGESTED', 'APPLIED', 'ASKED', 'CONSENTED', 'QUEUED', 'PRESENTED_ANON', 'INTERESTED', 'PRESENTED', 'MEETING_SET',
                'MET', 'NO_SHOW', 'OFFERED', 'ACCEPTED')
              or i.state = 'CONVERTED' and i.came_to is null or i.created_at >= :since
              or exists (select from transition_log l where l.machine = 'introduction' and l.subject = i.id and l.at >= :since))""")
    List<UUID> onTheWaySince(Collection<UUID> candidates, Instant since);

    @Query("""
            select office_id, mode, candidate_id, count(*)::int as introductions from introduction
            where created_at >= :since and created_at < :until group by office_id, mode, candidate_id""")
    List<ModeCount> modes(Instant since, Instant until);

    /** Those whose last day has gone by; rows that somebody is working on are left for the next run. */
    @Query("select * from introduction where due_on < :today order by id limit 200 for update skip locked")
    List<Introduction> overdue(LocalDate today);

    @Query("""
            select * from introduction where place_id = :placeId and state in ('SUGGESTED', 'APPLIED', 'ASKED', 'CONSENTED', 'PRESENTED_ANON',
            'INTERESTED', 'PRESENTED', 'OFFERED', 'ACCEPTED') order by id for update""")
    List<Introduction> lockOpenOfPlace(UUID placeId);
}
