package no.innpass.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tables {@code staff_member} and {@code staff_absence}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffRows extends CrudRepository<StaffMember, UUID> {
    List<StaffMember> findByIdIn(Iterable<UUID> ids);

    List<StaffMember> findByOfficeIdAndActiveTrueOrderByName(UUID officeId);

    @Query(value = """
            select s.* from staff_member s where s.office_id = :officeId and s.active and exists (
              select from login l join affiliation a on a.login_id = l.id
              where l.person_id = s.id and l.active and a.role = :role)
            order by s.name, s.id""", nativeQuery = true)
    List<StaffMember> inRole(UUID officeId, String role);

    List<StaffMember> findByProviderIdAndActiveTrueOrderByName(UUID providerId);

    List<StaffMember> findByDeputyIdAndActiveTrue(UUID deputyId);

    @Query("insert into staff_absence (id, staff_id, first_day, last_day) values (:id, :staffId, :firstDay, :lastDay)")
    void addAbsence(UUID id, UUID staffId, LocalDate firstDay, LocalDate lastDay);

    @Query(
            "select exists (select from staff_absence where staff_id = :staffId and first_day <= :lastDay and last_day >= :firstDay)")
    boolean isAbsent(UUID staffId, LocalDate firstDay, LocalDate lastDay);
}
