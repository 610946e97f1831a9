package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.Ids;

/** Notes the days on which a staff member is away, so that the deputy is named instead (EMP-03). */
@Singleton
class RecordAbsence {
    private final StaffRows rows;
    private final Ids ids;

    RecordAbsence(StaffRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /**
     * For oneself, or for a colleague of the office that one leads.
     *
     * @throws Refused NOT_FOUND for anybody else, DAYS_REVERSED, ABSENCE_OVERLAPS
     */
    @Transactional
    void record(UUID staffId, LocalDate firstDay, LocalDate lastDay, Actor actor) {
        StaffMember member = rows.findById(staffId)
                .filter(found -> mayRecord(actor, found))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (lastDay.isBefore(firstDay)) {
            throw new Refused(OrganisationProblem.DAYS_REVERSED);
        }
        if (rows.isAbsent(member.id(), firstDay, lastDay)) {
            throw new Refused(OrganisationProblem.ABSENCE_OVERLAPS);
        }
        rows.addAbsence(ids.next(), member.id(), firstDay, lastDay);
    }

    private static boolean mayRecord(Actor actor, StaffMember member) {
        boolean self = actor.staffId().filter(member.id()::equals).isPresent();
        return self
                || Optional.ofNullable(member.officeId())
                        .filter(office -> actor.hasInOffice(Role.OFFICE_LEADER, office))
                        .isPresent();
    }
}
