package no.innpass.organisation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.security.ScopeNames;

/** Names of offices and providers, for whoever gives a role in one. */
@Factory
final class ScopesOfOrganisation {

    @Singleton
    @Named("offices")
    ScopeNames offices(Rows rows) {
        return ScopeNames.inTable(ScopeKind.OFFICE, rows, "office");
    }

    @Singleton
    @Named("providers")
    ScopeNames providers(Rows rows) {
        return ScopeNames.inTable(ScopeKind.PROVIDER, rows, "provider");
    }
}
