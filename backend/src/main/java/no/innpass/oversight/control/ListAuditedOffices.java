package no.innpass.oversight.control;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.platform.security.Role;

/** The offices by number, each with its leaders by name. */
@Singleton
class ListAuditedOffices {
    private final Offices offices;
    private final Staff staff;

    ListAuditedOffices(Offices offices, Staff staff) {
        this.offices = offices;
        this.staff = staff;
    }

    @Transactional
    List<AuditedOfficeView> list() {
        return offices.all().stream()
                .map(office -> new AuditedOfficeView(
                        office.id(),
                        office.name(),
                        staff.ofOffice(office.id(), Role.OFFICE_LEADER).stream()
                                .map(leader -> new AuditedOfficeView.LeaderView(leader.id(), leader.name()))
                                .toList()))
                .toList();
    }
}
