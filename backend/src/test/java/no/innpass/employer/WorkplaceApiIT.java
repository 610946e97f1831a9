package no.innpass.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class WorkplaceApiIT implements OnPostgres {
    private static final String FACTS = """
            {"name":"Nordlys Bakeri (oppdiktet)","sector":"PRIVATE","surroundings":"ORDINARY","industry":"C",
             "employees":12,"postCode":"2317"}""";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    BusinessClock clock;

    @Test
    @Requirement({"EMP-01", "INTG-01", "INTG-06"})
    void takesInAnEmployerAndAWorkplaceOnceForEachKey() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        String employer = "{\"organisationNumber\":\"974 760 673\",\"name\":\"Nordlys\",\"sector\":\"PRIVATE\"}";
        Api.Answer first = api.post(market, "/api/v1/employers", employer, "Idempotency-Key", "k1");
        Api.Answer again = api.post(market, "/api/v1/employers", employer, "Idempotency-Key", "k1");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(api.post(market, "/api/v1/employers", employer).status()).isEqualTo(409);

        Api.Answer wrong = api.post(market, "/api/v1/employers", employer.replace("673", "674"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("code")).isEqualTo("NUMBER_NOT_VALID");
        assertThat(wrong.pointers()).containsExactly("/organisationNumber");

        Api.Answer added = add(market, first.id(), FACTS);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.text("sizeBand")).isEqualTo("S5_19");
        assertThat(added.text("municipality")).isEqualTo("Hamar");
        Api.Answer joint = api.get(market, "/api/v1/employers/" + first.id());
        assertThat(joint.body().get("workplaces").size()).isEqualTo(1);
    }

    @Test
    void malformedInputNamesItsFields() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        UUID employer = firms.employer("Feil AS", Sector.PRIVATE);
        assertThat(add(market, employer, FACTS.replace("\"C\"", "\"Z\"")).pointers())
                .anyMatch(pointer -> pointer.endsWith("industry"));
        assertThat(add(market, employer, FACTS.replace("12", "\"mange\"")).pointers())
                .anyMatch(pointer -> pointer.endsWith("employees"));
        assertThat(add(market, employer, FACTS.replace("12", "-1")).pointers()).containsExactly("/workplace/employees");
        assertThat(add(market, employer, FACTS.replace("2317", "23170")).pointers())
                .containsExactly("/workplace/postCode");
        assertThat(add(market, employer, "{}").pointers()).contains("/workplace/name", "/workplace/sector");
        UUID nobody = UUID.fromString("00000000-0000-7000-8000-000000000001");
        assertThat(add(market, nobody, FACTS).text("code")).isEqualTo("UNKNOWN_EMPLOYER");
        assertThat(api.post(market, "/api/v1/workplaces", "{\"employerId\":").status())
                .isEqualTo(400);
        assertThat(api.get(market, "/api/v1/workplaces?limit=0").status()).isEqualTo(400);
        assertThat(api.get(market, "/api/v1/workplaces?cursor=abc").status()).isEqualTo(400);
        assertThat(api.get(market, "/api/v1/workplaces/not-an-id").status()).isEqualTo(400);
    }

    @Test
    @Requirement("PRI-03")
    void aProviderReadsTheBaseButDoesNotMoveTheCaps() {
        UUID workplace = firms.workplace(
                "Taket AS", callers.staff(Role.MARKET_CONTACT).actor().personId());
        Callers.Caller provider = callers.staff(Role.PROVIDER_CONSULTANT);
        String path = "/api/v1/workplaces/" + workplace;

        assertThat(api.get(provider, path).status()).isEqualTo(200);
        assertThat(api.put(
                                provider,
                                path,
                                FACTS,
                                "If-Match",
                                api.get(provider, path).etag())
                        .status())
                .isEqualTo(403);
        assertThat(api.put(provider, path + "/practice-load", "{\"others\": 0}").status())
                .isEqualTo(403);
    }

    @Test
    void aStaleVersionIsRefused() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        String path = "/api/v1/workplaces/" + firms.workplace("Versjon", null);
        String etag = api.get(market, path).etag();
        assertThat(api.put(market, path, FACTS).status()).isEqualTo(428);
        Api.Answer changed = api.put(market, path, FACTS, "If-Match", etag);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.etag()).isNotEqualTo(etag);
        assertThat(api.put(market, path, FACTS, "If-Match", etag).status()).isEqualTo(409);
    }

    @Test
    @Requirement("EMP-04")
    void listsPageByPageWithFiltersAndOrders() {
        Callers.Caller adviser = callers.staff(Role.ADVISER, callers.otherOffice());
        UUID employer = firms.employer("Rekke AS", Sector.PRIVATE);
        for (String name : List.of("Rekke Åre", "Rekke Ærlig", "rekke 100%", "Rekke Østen", "Rekke Zen", "Rekke Ane")) {
            firms.workplace(employer, name, null);
        }
        List<String> names = names(adviser, "/api/v1/workplaces?query=REKKE&limit=2");
        assertThat(names)
                .containsExactly("rekke 100%", "Rekke Ane", "Rekke Zen", "Rekke Ærlig", "Rekke Østen", "Rekke Åre");
        assertThat(names(adviser, "/api/v1/workplaces?query=rekke&limit=4&sort=NAME_DESC"))
                .containsExactlyElementsOf(names.reversed());
        assertThat(names(adviser, "/api/v1/workplaces?query=rekke&limit=1&sort=NEWEST"))
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(names(adviser, "/api/v1/workplaces?query=100%25")).containsExactly("rekke 100%");
        assertThat(names(adviser, "/api/v1/workplaces?query=rekke&municipality=0301"))
                .isEmpty();
        assertThat(names(adviser, "/api/v1/workplaces?query=rekke&municipality=3403&industry=I"))
                .hasSize(6);
        assertThat(names(adviser, "/api/v1/workplaces?query=rekke&industry=A")).isEmpty();
    }

    @Test
    @Requirement("EMP-03")
    void theEmployerSeesNameAndDirectNumberOfTheOwnerOrTheDeputy() {
        Callers.Caller owner = callers.staff(Role.MARKET_CONTACT);
        Callers.Caller deputy = callers.staff(Role.MARKET_CONTACT);
        UUID workplace = firms.workplace("Med eier", null);
        Callers.Caller manager = manager(workplace);
        assertThat(own(manager).get("contact")).isNull();

        String path = "/api/v1/workplaces/" + workplace + "/owner";
        String body = "{\"ownerId\":\"%s\",\"deputyId\":\"%s\"}";
        UUID ownerId = owner.actor().personId();
        String same = body.formatted(ownerId, ownerId);
        assertThat(api.put(owner, path, same, "If-Match", "\"0\"").text("code")).isEqualTo("OWNER_NOT_VALID");
        String two = body.formatted(ownerId, deputy.actor().personId());
        Api.Answer set = api.put(owner, path, two, "If-Match", "\"0\"");
        assertThat(set.status()).as(set.text()).isEqualTo(200);

        JsonNode contact = own(manager).get("contact");
        assertThat(contact.get("name").getStringValue()).isEqualTo(owner.actor().displayName());
        assertThat(contact.get("phone").getStringValue()).startsWith("+47");

        String day = clock.today().plusDays(1).toString();
        String absence = "{\"firstDay\":\"%s\",\"lastDay\":\"%s\"}".formatted(day, day);
        api.post(owner, "/api/v1/staff/" + ownerId + "/absences", absence);
        clock.offsetBy(Duration.ofDays(1));
        assertThat(own(manager).get("contact").get("standsInFor").getStringValue())
                .isEqualTo(owner.actor().displayName());
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    @Requirement({"PRI-02", "PRI-09"})
    void anEmployerSeesItsOwnWorkplacesAndNothingOfTheStaffBase() {
        UUID employer = firms.employer("Egen AS", Sector.PRIVATE);
        UUID first = firms.workplace(employer, "Egen A", null);
        UUID second = firms.workplace(employer, "Egen B", null);
        UUID other = firms.workplace("Fremmed", null);
        Callers.Caller chief = callers.employer(Role.EMPLOYER_MANAGER, other, ScopeKind.EMPLOYER, employer);

        assertThat(api.get(chief, "/api/v1/employer/workplaces").text())
                .contains(first.toString(), second.toString())
                .doesNotContain(other.toString(), "blocked", "capReached", "practiceLoad");
        assertThat(api.get(manager(first), "/api/v1/employer/workplaces").text())
                .doesNotContain(second.toString());
        assertThat(api.get(chief, "/api/v1/workplaces/" + first).status()).isEqualTo(403);
        assertThat(api.get(chief, "/api/v1/workplaces").status()).isEqualTo(403);
        assertThat(api.get(callers.staff(Role.ADVISER), "/api/v1/employer/workplaces")
                        .status())
                .isEqualTo(403);
    }

    private JsonNode own(Callers.Caller manager) {
        return api.get(manager, "/api/v1/employer/workplaces")
                .body()
                .get("items")
                .get(0);
    }

    private Callers.Caller manager(UUID workplace) {
        return callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace);
    }

    private Api.Answer add(Callers.Caller caller, UUID employer, String facts) {
        String body = "{\"employerId\":\"%s\",\"unitNumber\":\"%s\",\"workplace\":%s}"
                .formatted(employer, firms.number(), facts);
        return api.post(caller, "/api/v1/workplaces", body);
    }

    private List<String> names(Callers.Caller caller, String path) {
        List<String> names = new ArrayList<>();
        String cursor = "";
        while (true) {
            Api.Answer page = api.get(caller, path + cursor);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.body()
                    .get("items")
                    .values()
                    .forEach(row -> names.add(row.get("name").getStringValue()));
            if (page.body().get("next") == null) {
                return names;
            }
            cursor = "&cursor=" + page.text("next");
        }
    }
}
