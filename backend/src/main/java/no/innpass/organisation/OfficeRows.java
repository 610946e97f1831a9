package no.innpass.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code office}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OfficeRows extends CrudRepository<Office, UUID> {
    Optional<Office> findByNumber(String number);

    List<Office> listOrderByNumber();

    @Query("insert into office_municipality (office_id, municipality) values (:id, :municipality)")
    void answersFor(UUID id, String municipality);

    @Query(value = """
            select o.* from office o join office_municipality m on m.office_id = o.id
            where m.municipality = :municipality and o.closed_at is null order by o.number""", nativeQuery = true)
    List<Office> answeringFor(String municipality);

    List<Office> findByIdIn(Iterable<UUID> ids);
}
