package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.time.Ids;

/** Door to the providers. */
@Singleton
@Transactional
public class Providers {
    private final ProviderRows rows;
    private final Ids ids;

    Providers(ProviderRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** Adds a provider; one that is already known by its organisation number is left as it is. */
    public Provider register(String organisationNumber, String name, String county) {
        return rows.findByOrganisationNumber(organisationNumber)
                .orElseGet(() -> rows.save(new Provider(ids.next(), organisationNumber, name, county)));
    }

    public Optional<Provider> find(UUID id) {
        return rows.findById(id);
    }

    public Optional<Provider> byOrganisationNumber(String organisationNumber) {
        return rows.findByOrganisationNumber(organisationNumber);
    }

    /** All of them, by name. */
    public List<Provider> all() {
        return rows.listOrderByName();
    }
}
