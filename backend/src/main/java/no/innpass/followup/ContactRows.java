package no.innpass.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code follow_up_contact}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContactRows extends CrudRepository<FollowUpContact, UUID> {
    List<FollowUpContact> findByPlacementIdOrderByDateAscAndIdAsc(UUID placementId);

    List<FollowUpContact> findByPlacementIdAndStateOrderByDate(UUID placementId, ContactState state);

    List<FollowUpContact> findByCameFromAndState(UUID cameFrom, ContactState state);

    @Query("select * from follow_up_contact where id = :id for update")
    Optional<FollowUpContact> lock(UUID id);

    /** Planned contacts up to a day that one of these people answers for, or {@code me} as deputy. */
    @Query("""
            select * from follow_up_contact where state = 'PLANNED' and date <= :until
            and (responsible_id in (:people) or deputy_id = :me) order by date, id limit 2000""")
    List<FollowUpContact> openUntil(Collection<UUID> people, UUID me, LocalDate until);

    /** The first planned contact after a day that one of these people answers for, or {@code me} as deputy; for an empty worklist. */
    @Query("""
            select * from follow_up_contact where state = 'PLANNED' and date > :day
            and (responsible_id in (:people) or deputy_id = :me) order by date, id limit 1""")
    Optional<FollowUpContact> nextAfter(Collection<UUID> people, UUID me, LocalDate day);

    @Query("""
            select placement_id, max(date) as date from follow_up_contact where state = 'HELD' and placement_id in (:placementIds)
            group by placement_id""")
    List<LastHeld> lastHeld(Collection<UUID> placementIds);

    /** Takes the plan until the end of the transaction: contacts of one placement are changed one after the other. */
    @Query("select placement_id from follow_up_plan where placement_id = :placementId for update")
    Optional<UUID> lockPlan(UUID placementId);
}
