package no.innpass.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code contact_record}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RecordRows extends CrudRepository<ContactRecord, UUID> {
    Optional<ContactRecord> findByContactIdAndWithdrawnAtIsNull(UUID contactId);

    List<ContactRecord> findByContactIdInAndWithdrawnAtIsNull(Collection<UUID> contactIds);

    @Query("update contact_record set withdrawn_at = :at where id = :id")
    void withdraw(UUID id, Instant at);
}
