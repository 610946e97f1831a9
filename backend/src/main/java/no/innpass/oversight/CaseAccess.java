package no.innpass.oversight;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;

/** Whose cases somebody reads: a leader and a market contact those of the office, a coordinator those of the county and of no office. */
@Singleton
class CaseAccess {
    private static final Set<Role> IN_OFFICE = Set.of(Role.OFFICE_LEADER, Role.MARKET_CONTACT);

    private final Offices offices;

    CaseAccess(Offices offices) {
        this.offices = offices;
    }

    boolean mayRead(OversightCase one, Actor actor) {
        return one.officeId() == null
                ? readsThoseOfNoOffice(actor)
                : offices(actor).contains(one.officeId());
    }

    Set<UUID> offices(Actor actor) {
        List<Affiliation> held = actor.affiliations();
        Set<UUID> own = held.stream()
                .filter(one -> one.scope() == ScopeKind.OFFICE && IN_OFFICE.contains(one.role()))
                .map(one -> UUID.fromString(String.valueOf(one.scopeId())))
                .collect(Collectors.toSet());
        Set<String> counties = held.stream()
                .filter(one -> one.role() == Role.MARKET_COORDINATOR && one.scope() == ScopeKind.COUNTY)
                .map(one -> String.valueOf(one.scopeId()))
                .collect(Collectors.toSet());
        if (!counties.isEmpty()) {
            offices.all().stream()
                    .filter(office -> counties.contains(office.county()))
                    .map(Office::id)
                    .forEach(own::add);
        }
        return own;
    }

    boolean readsThoseOfNoOffice(Actor actor) {
        return actor.has(Role.MARKET_COORDINATOR);
    }
}
