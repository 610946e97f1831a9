package no.innpass.organisation;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** Offices and colleagues, for those who work towards candidates and employers: who to ring, and whom to name as owner (EMP-03). */
@Controller("/api/v1")
@Tag(name = "organisation")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Offices and colleagues in their work; nothing of a candidate.")
class OrganisationController {
    private final Offices offices;
    private final Staff staff;
    private final RecordAbsence recordAbsence;

    OrganisationController(Offices offices, Staff staff, RecordAbsence recordAbsence) {
        this.offices = offices;
        this.staff = staff;
        this.recordAbsence = recordAbsence;
    }

    /** Every office that is open, by number. */
    @Get("/offices")
    List<OfficeView> listOffices() {
        return offices.open().stream().map(OfficeView::of).toList();
    }

    /** The active colleagues of an office, by name; nobody for an office that does not exist. */
    @Get("/staff")
    List<StaffView> listStaff(@QueryValue UUID officeId) {
        return staff.ofOffice(officeId).stream().map(StaffView::of).toList();
    }

    /** Days away: one's own, or a colleague's in the office that one leads. The deputy is named meanwhile (EMP-03). */
    @Post("/staff/{id}/absences")
    @Status(HttpStatus.CREATED)
    void recordAbsence(UUID id, @Body @Valid AbsenceRequest absence, Actor actor) {
        recordAbsence.record(id, absence.firstDay(), absence.lastDay(), actor);
    }
}
