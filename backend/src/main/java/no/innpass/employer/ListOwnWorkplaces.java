package no.innpass.employer;

import static no.innpass.platform.security.Role.EMPLOYER_MANAGER;
import static no.innpass.platform.security.Role.EMPLOYER_RECEPTION;
import static no.innpass.platform.security.Role.EMPLOYER_SUPERVISOR;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.organisation.Staff;
import no.innpass.platform.security.Actor;

/** The workplaces that somebody from an employer belongs to, by name (PRI-02). */
@Singleton
class ListOwnWorkplaces {
    private final Workplaces workplaces;
    private final WorkplaceRows rows;
    private final EmployerRows employers;
    private final Areas areas;
    private final Staff staff;

    ListOwnWorkplaces(Workplaces workplaces, WorkplaceRows rows, EmployerRows employers, Areas areas, Staff staff) {
        this.workplaces = workplaces;
        this.rows = rows;
        this.employers = employers;
        this.areas = areas;
        this.staff = staff;
    }

    @Transactional
    List<OwnWorkplaceView> list(Actor actor) {
        Set<UUID> own = workplaces.reach(actor, Set.of(EMPLOYER_MANAGER, EMPLOYER_RECEPTION, EMPLOYER_SUPERVISOR));
        return own.isEmpty()
                ? List.of()
                : rows.findByIdInOrderByName(own).stream().map(this::view).toList();
    }

    private OwnWorkplaceView view(Workplace workplace) {
        return new OwnWorkplaceView(
                workplace.id(),
                workplace.name(),
                employers.findById(workplace.employerId()).orElseThrow().name(),
                workplace.unitNumber(),
                Optional.ofNullable(workplace.municipalityNumber())
                        .flatMap(areas::municipality)
                        .map(Municipality::name)
                        .orElse(null),
                Optional.ofNullable(workplace.ownerId())
                        .flatMap(owner -> staff.contact(owner, workplace.deputyId()))
                        .map(ContactView::of)
                        .orElse(null));
    }
}
