package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;

/** Door to whose market somebody looks after (EMP-19): an office its own municipalities, a region its offices', a county all of the county. */
@Singleton
public class MarketAreas {
    private static final Set<Role> MARKET = Set.of(Role.MARKET_CONTACT, Role.MARKET_COORDINATOR, Role.OFFICE_LEADER);

    private final Offices offices;
    private final Areas areas;
    private final Rows rows;

    MarketAreas(Offices offices, Areas areas, Rows rows) {
        this.offices = offices;
        this.areas = areas;
        this.rows = rows;
    }

    /** Of all that the actor is in the market; empty for anybody else. */
    @Transactional
    public MarketArea of(Actor actor) {
        return of(actor, MARKET);
    }

    /** Of what the actor is in these roles of the market alone. */
    @Transactional
    public MarketArea of(Actor actor, Set<Role> roles) {
        List<Office> own = offices.open().stream()
                .filter(office -> actor.affiliations().stream()
                        .anyMatch(one -> roles.contains(one.role()) && covers(one, office)))
                .sorted(Comparator.comparing(Office::name).thenComparing(Office::id))
                .toList();
        Set<String> municipalities = new HashSet<>(served(own));
        for (Affiliation one : actor.affiliations()) {
            if (roles.contains(one.role()) && MARKET.contains(one.role()) && one.scope() == ScopeKind.COUNTY) {
                areas.municipalities().stream()
                        .map(Municipality::number)
                        .filter(number -> number.startsWith(String.valueOf(one.scopeId())))
                        .forEach(municipalities::add);
            }
        }
        return new MarketArea(own, municipalities);
    }

    private static boolean covers(Affiliation one, Office office) {
        return MARKET.contains(one.role())
                && switch (one.scope()) {
                    case OFFICE -> office.id().toString().equals(one.scopeId());
                    case REGION -> office.region().name().equals(one.scopeId());
                    case COUNTY -> office.county().equals(one.scopeId());
                    default -> false;
                };
    }

    private List<String> served(List<Office> own) {
        List<UUID> ids = own.stream().map(Office::id).toList();
        return rows.list("""
                select m.municipality from office_municipality m where m.office_id = any (?::uuid[])
                union select o.municipality from office o where o.id = any (?::uuid[])""", row -> row.getString(1), ids, ids);
    }
}
