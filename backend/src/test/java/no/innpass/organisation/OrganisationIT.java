package no.innpass.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.geography.Region;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OrganisationIT implements OnPostgres {
    private static final Set<Role> COLLEAGUES = EnumSet.of(
            Role.ADVISER,
            Role.MARKET_CONTACT,
            Role.MARKET_COORDINATOR,
            Role.INTAKE,
            Role.DECIDER,
            Role.CONTROLLER,
            Role.OFFICE_LEADER,
            Role.MEASURE_MANAGER,
            Role.WORKING_LIFE_ADVISER,
            Role.PROVIDER_CONSULTANT,
            Role.PROVIDER_LEADER,
            Role.ADMIN);
    private static final Set<Role> MAY_BE_AWAY = EnumSet.of(
            Role.ADVISER, Role.MARKET_CONTACT, Role.OFFICE_LEADER, Role.PROVIDER_CONSULTANT, Role.PROVIDER_LEADER);

    @Inject
    EmbeddedServer server;

    @Inject
    Callers callers;

    @Inject
    Staff staff;

    @Inject
    Offices offices;

    @Inject
    Logins logins;

    @Inject
    JdbcOperations jdbc;

    @Inject
    BusinessClock business;

    @Test
    @Requirement("PRI-01")
    void everyOperationAllowsItsRolesAndNoOther() {
        String staffOfOffice = "/api/v1/staff?officeId=" + callers.office().id();
        for (Role role : Role.values()) {
            Callers.Caller caller = callers.any(role);
            int expected = COLLEAGUES.contains(role) ? 200 : 403;
            assertThat(get("/api/v1/offices", caller).statusCode())
                    .as("%s", role)
                    .isEqualTo(expected);
            assertThat(get(staffOfOffice, caller).statusCode()).as("%s", role).isEqualTo(expected);
            HttpResponse<String> absence = post(
                    "/api/v1/staff/" + caller.actor().personId() + "/absences", "2026-05-04", "2026-05-08", caller);
            assertThat(absence.statusCode()).as("%s", role).isEqualTo(MAY_BE_AWAY.contains(role) ? 201 : 403);
            assertThat(get("/api/v1/session", caller).statusCode())
                    .as("%s", role)
                    .isEqualTo(200);
        }
        try (Browser anonymous = new Browser(server.getURI())) {
            assertThat(anonymous.get("/api/v1/offices").statusCode()).isEqualTo(401);
            assertThat(anonymous.get(staffOfOffice).statusCode()).isEqualTo(401);
        }
    }

    @Test
    @Requirement("PRI-01")
    void anActorIsMadeOfTheLoginAndItsAffiliations() {
        Actor leader = callers.staff(Role.OFFICE_LEADER).actor();
        logins.grant(
                leader.loginId(),
                Affiliation.in(Role.DECIDER, ScopeKind.OFFICE, callers.office().id()));
        logins.grant(
                leader.loginId(),
                Affiliation.in(Role.DECIDER, ScopeKind.OFFICE, callers.office().id()));
        UUID employer = UUID.fromString("00000000-0000-7000-8000-000000000001");
        UUID contact = UUID.fromString("00000000-0000-7000-8000-000000000002");
        Actor manager = callers.employer(Role.EMPLOYER_MANAGER, contact, ScopeKind.EMPLOYER, employer)
                .actor();
        Actor candidate = callers.candidate(contact).actor();

        assertThat(leader.officeIds()).containsExactly(callers.office().id());
        assertThat(manager.employerIds()).containsExactly(employer);
        assertThat(manager.personId()).isEqualTo(contact);
        assertThat(candidate.candidateId()).contains(contact);
        assertThat(callers.staff(Role.PROVIDER_LEADER).actor().providerIds())
                .containsExactly(callers.provider().id());
        assertThat(callers.staff(Role.MARKET_COORDINATOR).actor().counties()).containsExactly("34");
        assertThat(offices.regionsOf(leader)).containsExactly(Region.OSTLANDET_ELLERS);
    }

    @Test
    @Requirement("EMP-03")
    void anAbsenceSwitchesToTheDeputyForItsDays() {
        Callers.Caller owner = callers.staff(Role.MARKET_CONTACT);
        Callers.Caller deputy = callers.staff(Role.MARKET_CONTACT);
        UUID ownerId = owner.actor().personId();
        UUID deputyId = deputy.actor().personId();
        String day = business.today().plusDays(1).toString();
        assertThat(post("/api/v1/staff/" + ownerId + "/absences", day, day, owner)
                        .statusCode())
                .isEqualTo(201);

        assertThat(staff.contact(ownerId, deputyId).orElseThrow().staffId()).isEqualTo(ownerId);
        business.offsetBy(Duration.ofDays(1));
        NamedContact away = staff.contact(ownerId, deputyId).orElseThrow();
        assertThat(away.staffId()).isEqualTo(deputyId);
        assertThat(away.standsInFor()).isEqualTo(owner.actor().displayName());
        staff.appointDeputy(ownerId, deputyId);
        assertThat(staff.contact(ownerId, null).orElseThrow().staffId()).isEqualTo(deputyId);
        business.offsetBy(Duration.ofDays(2));
        assertThat(staff.contact(ownerId, deputyId).orElseThrow().staffId()).isEqualTo(ownerId);
        business.offsetBy(Duration.ZERO);
    }

    @Test
    void anAbsenceIsRefusedForOthersPeopleAndForBadDays() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        String own = "/api/v1/staff/" + adviser.actor().personId() + "/absences";
        assertThat(post(own, "2026-06-01", "2026-06-10", adviser).statusCode()).isEqualTo(201);
        HttpResponse<String> overlap = post(own, "2026-06-10", "2026-06-12", adviser);
        assertThat(overlap.statusCode()).isEqualTo(409);
        assertThat(overlap.body()).contains("ABSENCE_OVERLAPS", "/firstDay");
        assertThat(post(own, "2026-07-10", "2026-07-01", adviser).statusCode()).isEqualTo(422);

        Callers.Caller colleague = callers.staff(Role.ADVISER);
        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        Callers.Caller otherLeader = callers.staff(Role.OFFICE_LEADER, callers.otherOffice());
        assertThat(post(own, "2026-08-03", "2026-08-03", colleague).statusCode())
                .isEqualTo(404);
        assertThat(post(own, "2026-08-03", "2026-08-03", otherLeader).statusCode())
                .isEqualTo(404);
        assertThat(post(own, "2026-08-03", "2026-08-03", leader).statusCode()).isEqualTo(201);
        String nobody = "/api/v1/staff/00000000-0000-7000-8000-000000000009/absences";
        assertThat(post(nobody, "2026-08-03", "2026-08-03", leader).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Requirement("INTG-02")
    void anIdentityIsStoredAsAKeyedHashAndBelongsToOnePerson() throws Exception {
        Identity identity = Identity.demo("linked-once");
        UUID person = UUID.fromString("00000000-0000-7000-8000-000000000005");
        UUID other = UUID.fromString("00000000-0000-7000-8000-000000000006");
        NewLogin login = new NewLogin(
                LoginKind.CANDIDATE, person, "Test", Language.EN, List.of(Affiliation.own(Role.CANDIDATE)));
        UUID first = logins.link(identity, login);
        assertThat(logins.link(identity, login)).isEqualTo(first);
        assertThatThrownBy(() -> logins.link(
                        identity, new NewLogin(LoginKind.CANDIDATE, other, "Other", Language.NB, login.affiliations())))
                .isInstanceOf(Refused.class)
                .hasMessage("LOGIN_TAKEN");

        String row = jdbc.execute(connection -> {
            try (var query = connection.prepareStatement("select login::text from login where id = ?")) {
                query.setObject(1, first);
                ResultSet result = query.executeQuery();
                result.next();
                return result.getString(1);
            }
        });
        assertThat(row).doesNotContain("linked-once").contains("\\x");
        Path key = Path.of(
                server.getApplicationContext().getRequiredProperty("innpass.home", String.class),
                "secrets",
                "login-key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void aMunicipalityIsServedByItsOwnOfficeOrItsCountys() {
        UUID hamar = callers.office().id();
        UUID bergen = callers.otherOffice().id();
        assertThat(offices.serving("3403")).extracting(Office::id).containsExactly(hamar);
        assertThat(offices.serving("3407")).extracting(Office::id).containsExactly(hamar);
        assertThat(offices.serving("4647")).extracting(Office::id).containsExactly(bergen);
        assertThat(offices.serving("5601")).extracting(Office::id).containsExactly(hamar, bergen);
    }

    private HttpResponse<String> get(String path, Callers.Caller caller) {
        try (Browser program = new Browser(server.getURI())) {
            return program.send("GET", path, Map.of("Authorization", "Bearer " + caller.bearer()));
        }
    }

    private HttpResponse<String> post(String path, String firstDay, String lastDay, Callers.Caller caller) {
        try (Browser program = new Browser(server.getURI())) {
            return program.send(
                    "POST",
                    path,
                    "{\"firstDay\":\"" + firstDay + "\",\"lastDay\":\"" + lastDay + "\"}",
                    Map.of("Authorization", "Bearer " + caller.bearer(), "Content-Type", "application/json"));
        }
    }
}
