package no.innpass.organisation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.DemoOnly;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.time.Ids;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Fills a demo with fictitious offices, providers and staff from the {@code demo-*.csv} files beside this class, through the same doors
 * as everything else. Runs once, at the first start; {@code innpass.demo.staff=false} leaves it out.
 */
@Singleton
@DemoOnly
@Requires(property = "innpass.demo.staff", notEquals = "false")
class DemoOrganisation implements ApplicationEventListener<StartupEvent> {
    private final Offices offices;
    private final Providers providers;
    private final Staff staff;
    private final Logins logins;
    private final DemoPersons persons;
    private final Ids ids;

    DemoOrganisation(Offices offices, Providers providers, Staff staff, Logins logins, DemoPersons persons, Ids ids) {
        this.offices = offices;
        this.providers = providers;
        this.staff = staff;
        this.logins = logins;
        this.persons = persons;
        this.ids = ids;
    }

    @Override
    @Transactional
    public void onApplicationEvent(StartupEvent event) {
        if (persons.isEmpty()) {
            fill();
        }
    }

    private void fill() {
        Map<String, Office> officeOf = new HashMap<>();
        for (CSVRecord row : DemoFile.rows("demo-offices.csv")) {
            Office office = offices.register(row.get("number"), row.get("name"), row.get("municipality"));
            officeOf.put(office.number(), office);
        }
        Map<String, Provider> providerOf = new HashMap<>();
        for (CSVRecord row : DemoFile.rows("demo-providers.csv")) {
            Provider provider = providers.register(row.get("organisation_number"), row.get("name"), row.get("county"));
            providerOf.put(provider.organisationNumber(), provider);
        }
        List<CSVRecord> people = DemoFile.rows("demo-staff.csv");
        Map<String, UUID> idOf = new HashMap<>();
        for (CSVRecord row : people) {
            idOf.put(row.get("key"), add(row, officeOf.get(row.get("place")), providerOf.get(row.get("place"))));
        }
        for (CSVRecord row : people) {
            @Nullable UUID deputy = idOf.get(row.get("deputy"));
            @Nullable UUID owner = idOf.get(row.get("key"));
            if (deputy != null && owner != null) {
                staff.appointDeputy(owner, deputy);
            }
        }
    }

    private UUID add(CSVRecord row, @Nullable Office office, @Nullable Provider provider) {
        StaffMember member = staff.register(new StaffMember(
                ids.next(),
                row.get("name"),
                office == null ? null : office.id(),
                provider == null ? null : provider.id(),
                row.get("phone"),
                true,
                null));
        NewLogin login =
                new NewLogin(LoginKind.STAFF, member.id(), member.name(), Language.NB, affiliations(row, member));
        if (row.get("subject").isEmpty()) {
            // Everybody has a login and by it a role; only some are offered on the choosing page.
            logins.link(Identity.demo("staff-" + row.get("key")), login);
        } else {
            persons.offer(row.get("subject"), login, place(row, office, provider));
        }
        return member.id();
    }

    private static List<Affiliation> affiliations(CSVRecord row, StaffMember member) {
        String[] scope = row.get("scope").split(" ", 2);
        ScopeKind kind = ScopeKind.valueOf(scope[0]);
        @Nullable Object id = switch (kind) {
            case OFFICE -> member.officeId();
            case PROVIDER -> member.providerId();
            case COUNTY -> scope[1];
            default -> null;
        };
        List<Affiliation> affiliations = new ArrayList<>();
        for (String role : row.get("roles").split(" ", -1)) {
            affiliations.add(new Affiliation(Role.valueOf(role), kind, id == null ? null : id.toString()));
        }
        return affiliations;
    }

    private static String place(CSVRecord row, @Nullable Office office, @Nullable Provider provider) {
        if (office != null) {
            return office.name();
        }
        return provider != null ? provider.name() : row.get("area");
    }
}
