package no.innpass.employer.network;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Introductions through the network as a reader may see them: two firms stand together where the one has said yes, or for those whose work it is. */
@Singleton
class NetworkViews {
    private final Workplaces workplaces;
    private final Staff staff;
    private final Offices offices;
    private final Providers providers;

    NetworkViews(Workplaces workplaces, Staff staff, Offices offices, Providers providers) {
        this.workplaces = workplaces;
        this.staff = staff;
        this.offices = offices;
        this.providers = providers;
    }

    /** @param at the firm on whose page they stand; absent on nobody's: then both firms are named to those whose work it is */
    List<NetworkIntroductionView> of(List<NetworkIntroduction> found, @Nullable UUID at, Actor actor) {
        Map<UUID, String> names =
                staff.names(found.stream().map(NetworkIntroduction::staffId).collect(Collectors.toSet()));
        Map<UUID, String> units =
                units(found.stream().map(NetworkIntroduction::unitId).collect(Collectors.toSet()));
        UUID unit = unit(actor);
        Set<UUID> caredFor = workplaces.caredForBy(actor);
        return found.stream()
                .map(one -> view(
                        one,
                        at,
                        caredFor,
                        owns(one, actor, unit, caredFor),
                        names.get(one.staffId()),
                        units.get(one.unitId())))
                .toList();
    }

    /** Of the reader's own unit, or at a firm that the reader is market contact of. */
    boolean owns(NetworkIntroduction one, Actor actor) {
        return owns(one, actor, unit(actor), workplaces.caredForBy(actor));
    }

    private static boolean owns(NetworkIntroduction one, Actor actor, UUID unit, Set<UUID> caredFor) {
        return one.unitId().equals(unit)
                || one.staffId().equals(actor.personId())
                || caredFor.contains(one.introducerId());
    }

    /** The office or provider; for somebody of neither, the person. */
    UUID unit(Actor actor) {
        return staff.find(actor.personId()).flatMap(StaffMember::unit).orElse(actor.personId());
    }

    private static NetworkIntroductionView view(
            NetworkIntroduction one,
            @Nullable UUID at,
            Set<UUID> caredFor,
            boolean own,
            @Nullable String by,
            @Nullable String unit) {
        @Nullable UUID other = one.introducedId();
        boolean both = own || one.naming() == Naming.YES;
        boolean introducer = both || one.introducerId().equals(at);
        boolean introduced = both || other != null && (other.equals(at) || caredFor.contains(other));
        return new NetworkIntroductionView(
                one.id(),
                one.kind(),
                one.state(),
                introducer ? one.introducerId() : null,
                introducer ? one.introducer() : null,
                introduced ? other : null,
                introduced ? one.introduced() : null,
                introducer ? one.contactId() : null,
                introducer ? one.contact() : null,
                both ? one.topic() : null,
                one.naming(),
                one.namingOn(),
                one.day(),
                by,
                unit,
                one.contactedOn(),
                one.placeOutOn(),
                one.hosting(),
                one.hiredOn(),
                own,
                one.version());
    }

    private Map<UUID, String> units(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        for (Map.Entry<UUID, Office> office : offices.find(ids).entrySet()) {
            names.put(office.getKey(), office.getValue().name());
        }
        ids.stream()
                .filter(id -> !names.containsKey(id))
                .forEach(id -> providers.find(id).map(Provider::name).ifPresent(name -> names.put(id, name)));
        return names;
    }
}
