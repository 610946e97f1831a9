package no.innpass.organisation.office;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import no.innpass.geography.Areas;
import no.innpass.geography.County;
import no.innpass.geography.Municipality;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;

/** Offices, closed ones too, with what an administrator needs to know of them. */
@Singleton
@Transactional
class ShowAdministeredOffices {
    private final OfficeStore store;
    private final Offices offices;
    private final Areas areas;
    private final List<StandsAtOffice> rooms;

    ShowAdministeredOffices(OfficeStore store, Offices offices, Areas areas, List<StandsAtOffice> rooms) {
        this.store = store;
        this.offices = offices;
        this.areas = areas;
        this.rooms = rooms;
    }

    /** By number. */
    List<OfficeRowView> all() {
        Map<UUID, TreeSet<String>> municipalities = store.municipalities();
        Map<UUID, TreeSet<String>> leaders = store.leaders();
        return offices.all().stream()
                .map(office -> new OfficeRowView(
                        office.id(),
                        office.number(),
                        office.name(),
                        office.region(),
                        views(municipalities.getOrDefault(office.id(), new TreeSet<>())),
                        List.copyOf(leaders.getOrDefault(office.id(), new TreeSet<>())),
                        !office.isOpen()))
                .toList();
    }

    /** @throws Refused NOT_FOUND */
    OfficeAdministrationView one(UUID id) {
        Office office = offices.find(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        TreeSet<String> municipalities = store.municipalities().getOrDefault(id, new TreeSet<>());
        return new OfficeAdministrationView(
                id,
                office.number(),
                office.name(),
                office.municipality(),
                office.region(),
                views(municipalities),
                !store.othersFor(municipalities, id).isEmpty(),
                List.copyOf(store.leaders().getOrDefault(id, new TreeSet<>())),
                !office.isOpen(),
                rooms.stream()
                        .map(room -> new OfficeAdministrationView.StandingView(room.thing(), room.count(id)))
                        .filter(one -> one.count() > 0)
                        .sorted((one, other) -> one.thing().compareTo(other.thing()))
                        .toList(),
                office.version());
    }

    /** Those with municipal self-government, by number. */
    List<MunicipalityView> municipalities() {
        return areas.municipalities().stream()
                .filter(one -> one.county().kind() == County.Kind.COUNTY)
                .map(ShowAdministeredOffices::view)
                .toList();
    }

    private List<MunicipalityView> views(Collection<String> numbers) {
        return numbers.stream()
                .flatMap(number -> areas.municipality(number).stream())
                .map(ShowAdministeredOffices::view)
                .toList();
    }

    private static MunicipalityView view(Municipality one) {
        return new MunicipalityView(
                one.number(), one.name(), one.county().name(), one.county().region());
    }
}
