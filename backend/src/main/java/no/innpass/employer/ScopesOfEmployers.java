package no.innpass.employer;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.security.ScopeNames;

/** Names of employers and workplaces, for whoever gives a role in one. */
@Factory
final class ScopesOfEmployers {

    @Singleton
    @Named("employers")
    ScopeNames employers(Rows rows) {
        return ScopeNames.inTable(ScopeKind.EMPLOYER, rows, "employer");
    }

    @Singleton
    @Named("workplaces")
    ScopeNames workplaces(Rows rows) {
        return ScopeNames.inTable(ScopeKind.WORKPLACE, rows, "workplace");
    }
}
