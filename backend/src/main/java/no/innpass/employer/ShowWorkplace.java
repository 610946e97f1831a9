package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.organisation.Staff;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;

/** One workplace with everything that staff may see of it (EMP-01 to EMP-04). */
@Singleton
class ShowWorkplace {
    private final EmployerRows employers;
    private final WorkplaceRows workplaces;
    private final StandingRows standings;
    private final ContactPersonRows contacts;
    private final RegisterNotes register;
    private final Areas areas;
    private final Staff staff;

    ShowWorkplace(
            EmployerRows employers,
            WorkplaceRows workplaces,
            StandingRows standings,
            ContactPersonRows contacts,
            RegisterNotes register,
            Areas areas,
            Staff staff) {
        this.employers = employers;
        this.workplaces = workplaces;
        this.standings = standings;
        this.contacts = contacts;
        this.register = register;
        this.areas = areas;
        this.staff = staff;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    WorkplaceView show(UUID id) {
        Workplace workplace = workplaces.findById(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        Employer employer = employers.findById(workplace.employerId()).orElseThrow();
        Standing standing = standings.findByWorkplaceId(id).orElseThrow();
        return new WorkplaceView(
                id,
                employer.id(),
                employer.name(),
                employer.organisationNumber(),
                workplace.unitNumber(),
                workplace.name(),
                workplace.department(),
                workplace.sector(),
                workplace.surroundings(),
                workplace.industry(),
                workplace.industryCode(),
                workplace.employees(),
                workplace.sizeBand(),
                workplace.municipalityNumber(),
                Optional.ofNullable(workplace.municipalityNumber())
                        .flatMap(areas::municipality)
                        .map(Municipality::name)
                        .orElse(null),
                workplace.postCode(),
                workplace.area(),
                workplace.iaAgreement(),
                workplace.ownerId(),
                workplace.deputyId(),
                Optional.ofNullable(workplace.ownerId())
                        .flatMap(owner -> staff.contact(owner, workplace.deputyId()))
                        .map(ContactView::of)
                        .orElse(null),
                contacts.of(id),
                load(standing),
                standing.blockedUntil(),
                register.of(id).orElse(null),
                workplace.revision());
    }

    private static WorkplaceView.PracticeLoad load(Standing standing) {
        return new WorkplaceView.PracticeLoad(
                standing.running(),
                standing.declared(),
                standing.declaredBy(),
                standing.askedOn(),
                standing.cap(),
                standing.capReached());
    }
}
