package no.innpass.candidate.accesslog;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.Employers;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Providers;

/** Names of the units that people act for: offices, providers, workplaces, employers. */
@Singleton
class UnitNames {
    private final Offices offices;
    private final Providers providers;
    private final Workplaces workplaces;
    private final Employers employers;

    UnitNames(Offices offices, Providers providers, Workplaces workplaces, Employers employers) {
        this.offices = offices;
        this.providers = providers;
        this.workplaces = workplaces;
        this.employers = employers;
    }

    /** By the text of the id; regions, counties and ids of nothing are left out. */
    Map<String, String> of(Collection<String> units) {
        Set<UUID> ids = units.stream()
                .filter(unit -> unit.length() == 36)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        offices.find(ids).forEach((id, office) -> names.put(id.toString(), office.name()));
        ids.removeIf(id -> names.containsKey(id.toString()));
        for (UUID id : ids) {
            providers.find(id).ifPresent(provider -> names.put(id.toString(), provider.name()));
        }
        workplaces.cards(ids).forEach((id, workplace) -> names.put(id.toString(), workplace.name()));
        employers.names(ids).forEach((id, name) -> names.put(id.toString(), name));
        return names;
    }
}
