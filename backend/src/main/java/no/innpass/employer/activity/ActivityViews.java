package no.innpass.employer.activity;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.ContactPerson;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.organisation.Staff;

/** Contacts with the names that belong to them, each looked up once. */
@Singleton
class ActivityViews {
    private final Staff staff;
    private final Offices offices;
    private final Providers providers;
    private final Workplaces workplaces;

    ActivityViews(Staff staff, Offices offices, Providers providers, Workplaces workplaces) {
        this.staff = staff;
        this.offices = offices;
        this.providers = providers;
        this.workplaces = workplaces;
    }

    ActivityView of(Activity one, UUID unit) {
        return of(List.of(one), unit).getFirst();
    }

    /** Of one workplace, in the order given. */
    List<ActivityView> of(List<Activity> found, UUID unit) {
        Map<UUID, String> names =
                staff.names(found.stream().map(Activity::staffId).collect(Collectors.toSet()));
        Map<UUID, String> units = units(found.stream().map(Activity::unitId).collect(Collectors.toSet()));
        Map<UUID, String> contacts = new HashMap<>();
        found.stream()
                .filter(one -> one.contactId() != null)
                .map(Activity::workplaceId)
                .distinct()
                .flatMap(workplace -> workplaces.people(workplace).stream())
                .forEach(person -> put(contacts, person));
        return found.stream()
                .map(one -> view(one, unit, names, units, contacts))
                .toList();
    }

    private static void put(Map<UUID, String> contacts, ContactPerson person) {
        if (person.id() != null) {
            contacts.put(person.id(), person.name());
        }
    }

    private Map<UUID, String> units(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        for (Map.Entry<UUID, Office> office : offices.find(ids).entrySet()) {
            names.put(office.getKey(), office.getValue().name());
        }
        for (UUID id : ids) {
            if (!names.containsKey(id)) {
                providers.find(id).map(Provider::name).ifPresent(name -> names.put(id, name));
            }
        }
        return names;
    }

    private static ActivityView view(
            Activity one, UUID unit, Map<UUID, String> names, Map<UUID, String> units, Map<UUID, String> contacts) {
        return new ActivityView(
                one.id(),
                one.workplaceId(),
                one.state(),
                one.type(),
                one.channel(),
                one.day(),
                one.staffId(),
                names.get(one.staffId()),
                units.get(one.unitId()),
                one.unitId().equals(unit),
                one.contactId(),
                one.contactId() == null ? null : contacts.get(one.contactId()),
                one.topic(),
                one.result(),
                one.nextStep(),
                one.nextOn(),
                one.coveredBy(),
                one.version());
    }
}
