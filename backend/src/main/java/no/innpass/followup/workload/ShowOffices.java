package no.innpass.followup.workload;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.security.Role;
import no.innpass.platform.settings.Settings;

/** Figures of whole offices, by number of the office, for all staff; small ones are hidden (PRI-15, REP-02). */
@Singleton
class ShowOffices {
    private static final int PER_CENT = 100;

    private final WorkloadRows rows;
    private final ShowWorkload workload;
    private final Offices offices;
    private final Staff staff;
    private final Settings settings;

    ShowOffices(WorkloadRows rows, ShowWorkload workload, Offices offices, Staff staff, Settings settings) {
        this.rows = rows;
        this.workload = workload;
        this.offices = offices;
        this.staff = staff;
        this.settings = settings;
    }

    @Transactional
    List<OfficeWorkloadView> all() {
        List<Office> all = offices.all();
        Map<UUID, List<UUID>> people = new HashMap<>();
        all.forEach(office -> people.put(
                office.id(),
                staff.ofOffice(office.id(), Role.ADVISER).stream()
                        .map(StaffMember::id)
                        .toList()));
        Set<UUID> hidden = HideOffices.hidden(
                all.stream()
                        .map(office -> new HideOffices.Size<>(
                                office.id(),
                                office.region().name(),
                                people(people, office).size()))
                        .toList(),
                settings.integer("staff.k"));
        // Nobody's protected identities are counted here: the one who asks handles none by being in a list.
        Map<UUID, WorkloadRows.Load> loads =
                rows.of(people.values().stream().flatMap(List::stream).toList(), new UUID(0, 0), workload.days());
        return all.stream()
                .map(office -> hidden.contains(office.id())
                        ? new OfficeWorkloadView(
                                office.id(), office.name(), office.region(), true, null, null, null, null)
                        : shown(office, people(people, office), loads))
                .toList();
    }

    private static List<UUID> people(Map<UUID, List<UUID>> people, Office office) {
        return people.getOrDefault(office.id(), List.of());
    }

    private static OfficeWorkloadView shown(Office office, List<UUID> people, Map<UUID, WorkloadRows.Load> loads) {
        List<WorkloadRows.Load> own =
                people.stream().map(loads::get).filter(Objects::nonNull).toList();
        int due = own.stream().mapToInt(WorkloadRows.Load::due).sum();
        int overdue = own.stream().mapToInt(WorkloadRows.Load::overdue).sum();
        return new OfficeWorkloadView(
                office.id(),
                office.name(),
                office.region(),
                false,
                people.size(),
                own.stream().mapToInt(WorkloadRows.Load::people).sum(),
                own.stream().mapToInt(WorkloadRows.Load::placements).sum(),
                due == 0 ? null : overdue * PER_CENT / due);
    }
}
