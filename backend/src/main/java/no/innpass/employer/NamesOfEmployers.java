package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.held.NamesThings;

/** Names of employers and workplaces. */
@Singleton
class NamesOfEmployers implements NamesThings {
    private final Employers employers;
    private final Workplaces workplaces;

    NamesOfEmployers(Employers employers, Workplaces workplaces) {
        this.employers = employers;
        this.workplaces = workplaces;
    }

    @Override
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>(employers.names(ids));
        workplaces.cards(ids).forEach((id, workplace) -> names.put(id, workplace.name()));
        return names;
    }
}
