package no.innpass.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.Browser;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** What a fresh demo has: offices, staff, and people to log in as. */
@MicronautTest(transactional = false)
@Requirement("INTG-02")
class DemoOrganisationIT implements OnPostgres {
    private static final List<Role> STAFF_ROLES = List.of(
            Role.ADVISER,
            Role.MARKET_CONTACT,
            Role.MARKET_COORDINATOR,
            Role.INTAKE,
            Role.OFFICE_LEADER,
            Role.MEASURE_MANAGER,
            Role.WORKING_LIFE_ADVISER,
            Role.PROVIDER_CONSULTANT,
            Role.PROVIDER_LEADER,
            Role.AUDITOR,
            Role.STATISTICS,
            Role.ADMIN);

    @Inject
    EmbeddedServer server;

    @Inject
    DemoPersons persons;

    @Inject
    DemoOrganisation demo;

    @Inject
    Offices offices;

    @Inject
    Staff staff;

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("innpass.demo.staff", "true");
    }

    @Test
    void atLeastTwoPeopleOfEveryStaffRoleCanBeChosen() {
        Map<Role, List<DemoPersonView>> groups = persons.groups().groups().stream()
                .collect(Collectors.toMap(DemoPersonView.Group::role, DemoPersonView.Group::persons));
        assertThat(STAFF_ROLES)
                .allSatisfy(role -> assertThat(groups.get(role)).as("%s", role).hasSizeGreaterThanOrEqualTo(2));
        assertThat(groups.get(Role.ADVISER))
                .extracting(DemoPersonView::place)
                .contains("Nav Hamar (demo)", "Nav Trondheim (demo)");
    }

    @Test
    void aSecondStartAddsNobody() {
        int before = persons.groups().groups().size();
        int hamar = staff.ofOffice(offices.byNumber("9004").orElseThrow().id()).size();
        demo.onApplicationEvent(new StartupEvent(server.getApplicationContext()));
        assertThat(persons.groups().groups()).hasSize(before);
        assertThat(staff.ofOffice(offices.byNumber("9004").orElseThrow().id())).hasSize(hamar);
        assertThat(offices.all()).hasSize(20);
    }

    @Test
    void everyDemoPersonCanLogInAndIsWhoTheListSays() {
        for (DemoPersonView.Group group : persons.groups().groups()) {
            DemoPersonView person = group.persons().getFirst();
            try (Browser browser = new Browser(server.getURI())) {
                assertThat(browser.logInAs(person.subject())).isEqualTo("/");
                assertThat(browser.get("/api/v1/session").body())
                        .contains(person.displayName(), group.role().name());
            }
        }
    }

    @Test
    void theCommandLineGetsATokenByRoleOrBySubject() {
        try (Browser program = new Browser(server.getURI())) {
            for (String as : List.of("MARKET_CONTACT", "market-contact-hamar")) {
                HttpResponse<String> token = program.get("/demo/token?as=" + as);
                assertThat(token.statusCode()).isEqualTo(200);
                HttpResponse<String> session =
                        program.send("GET", "/api/v1/session", Map.of("Authorization", "Bearer " + token.body()));
                assertThat(session.body()).contains("MARKET_CONTACT");
            }
            assertThat(program.get("/demo/token?as=NOBODY").statusCode()).isEqualTo(404);
        }
    }
}
