package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Rule sets attach to workplaces by themselves, from their first day on. */
@MicronautTest(transactional = false)
@Requirement("PLC-07")
class RuleSetIT implements OnPostgres {
    private static final String URL = "/api/v1/administration/rule-sets";
    private static final String KINDERGARTEN = "88.911";
    private static final String OWNERS = """
            {"nameNb":"Eierens regler","nameEn":"Rules of the owner","ground":"Eieren","kind":"FORMAL_DISPENSABLE",
             "organisationNumber":"%s","from":"%s",
             "terms":{"papers":[{"credential":"health-worker-education","tags":["PERMANENT"]}],
              "limits":[{"contract":"TEMPORARY_UNDER_3M","monthsAtATime":2,"monthsInAll":12}],
              "stepsNb":"Spør eieren først.","stepsEn":"Ask the owner first."}}""";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    TestPlaces test;

    @Inject
    PracticePlaces places;

    @Inject
    BusinessClock clock;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    private Callers.Caller market() {
        return callers.staff(Role.MARKET_CONTACT);
    }

    private UUID ofIndustry(String code) {
        UUID employer = firms.employerNumbered(firms.number(), "Barna AS (oppdiktet)");
        return firms.workplaceOf(
                employer, code, "Barna (oppdiktet)", market().actor().personId());
    }

    private Set<String> names(JsonNode rules) {
        return StreamSupport.stream(rules.values().spliterator(), false)
                .map(rule -> rule.get("name").getStringValue())
                .collect(Collectors.toSet());
    }

    private Set<String> rulesAt(UUID workplace) {
        return names(api.get(market(), "/api/v1/workplaces/" + workplace + "/rule-sets", "Accept-Language", "en")
                .body());
    }

    private void settle() {
        consumers.forEach(consumer -> pump.drain(consumer, consumer.position()));
    }

    @Test
    void aKindergartenIsHeldByTheLawWithoutAnybodyHavingWrittenItDown() {
        UUID kindergarten = ofIndustry(KINDERGARTEN);
        assertThat(rulesAt(kindergarten)).containsExactly("Norwegian in kindergartens");
        assertThat(rulesAt(ofIndustry("88.913"))).isEmpty();

        UUID place = test.published(kindergarten, 1);
        PlaceFacts facts = places.facts(place).orElseThrow();
        assertThat(facts.languageDemands()).hasSize(4).allSatisfy(demand -> {
            assertThat(demand.kind()).isEqualTo(DemandKind.LEGAL_HARD);
            assertThat(demand.tested()).isTrue();
            assertThat(demand.tags())
                    .containsExactlyInAnyOrder(DemandTag.EXTRA_SHIFT, DemandTag.TEMPORARY, DemandTag.PERMANENT);
        });
        JsonNode seen = api.get(market(), "/api/v1/practice-places/" + place).body();
        assertThat(seen.get("rules").size()).isEqualTo(1);
        assertThat(seen.get("need").get("language").get("demands").size())
                .as("the need holds what the employer said, no more")
                .isZero();
    }

    @Test
    void allWorkplacesOfAnOwnerShowItsRuleAndAPlaceDatedBeforeItsFirstDayDoesNot() {
        String number = firms.number();
        UUID owner = firms.employerNumbered(number, "Hjemmene (oppdiktet)");
        UUID someone = market().actor().personId();
        UUID one = firms.workplaceOf(owner, "87.101", "Hjem én (oppdiktet)", someone);
        UUID two = firms.workplaceOf(owner, "87.102", "Hjem to (oppdiktet)", someone);
        LocalDate first = clock.today().plusDays(30);
        UUID before = test.published(one, 1);
        UUID after = test.published(two, starting(first));

        Api.Answer added = api.post(callers.staff(Role.ADMIN), URL, OWNERS.formatted(number, first));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.body().get("workplaces").getIntValue()).isEqualTo(2);
        settle();

        assertThat(rulesAt(one)).containsExactly("Rules of the owner");
        assertThat(rulesAt(two)).containsExactly("Rules of the owner");
        assertThat(rulesAt(ofIndustry("87.101"))).isEmpty();
        assertThat(rulesOf(before)).isEmpty();
        assertThat(rulesOf(after)).containsExactly("Rules of the owner");
        assertThat(places.facts(before).orElseThrow().credentialDemands()).isEmpty();
        assertThat(places.facts(after).orElseThrow().credentialDemands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.kind()).isEqualTo(DemandKind.FORMAL_DISPENSABLE));

        String ended = OWNERS.formatted(number, first).replace("\"terms\"", "\"to\":\"" + first + "\",\"terms\"");
        Api.Answer changed = api.put(callers.staff(Role.ADMIN), URL + "/" + added.id(), ended, "If-Match", "\"1\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(api.put(callers.staff(Role.ADMIN), URL + "/" + added.id(), ended, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(409);
        settle();
        assertThat(rulesOf(after)).as("the last day counts").hasSize(1);
    }

    @Test
    void anEmployerReadsTheRulesOfItsOwnWorkplacesOnly() {
        UUID own = ofIndustry(KINDERGARTEN);
        Callers.Caller manager = callers.employer(Role.EMPLOYER_MANAGER, own, ScopeKind.WORKPLACE, own);
        Api.Answer rules = api.get(manager, "/api/v1/employer/workplaces/" + own + "/rule-sets");
        assertThat(names(rules.body())).containsExactly("Norsk i barnehager");
        assertThat(api.get(manager, "/api/v1/employer/workplaces/" + ofIndustry(KINDERGARTEN) + "/rule-sets")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(manager, "/api/v1/workplaces/" + own + "/rule-sets").status())
                .isEqualTo(403);
        assertThat(api.get(market(), URL).status()).isEqualTo(403);
        assertThat(api.post(market(), URL, OWNERS.formatted(firms.number(), "2026-01-01"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatIsWrongInARuleSetIsToldAtOnce() {
        String wrong = """
                {"nameNb":"a","nameEn":"b","ground":"c","kind":"WISHED","industryCode":"99","organisationNumber":"123456789",
                 "from":"2026-02-01","to":"2026-01-01",
                 "terms":{"papers":[{"credential":"no-such-paper","tags":["PERMANENT"]}],
                  "limits":[{"contract":"PERMANENT","monthsAtATime":3,"monthsInAll":2}],"stepsNb":"Bare på norsk"}}""";
        Api.Answer refused = api.post(callers.staff(Role.ADMIN), URL, wrong);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers())
                .containsExactlyInAnyOrder(
                        "/kind",
                        "/industryCode",
                        "/organisationNumber",
                        "/to",
                        "/terms/papers/0/credential",
                        "/terms/limits/0/monthsInAll",
                        "/terms/stepsEn");
        Api.Answer police = api.post(
                callers.staff(Role.ADMIN),
                URL,
                OWNERS.formatted(firms.number(), "2026-01-01")
                        .replace("health-worker-education", "police-certificate"));
        assertThat(police.pointers())
                .as("an owner cannot ask for what only a law may ask for (HR-1)")
                .containsExactly("/terms/papers/0/credential");
        Api.Answer empty = api.post(
                callers.staff(Role.ADMIN),
                URL,
                "{\"nameNb\":\"a\",\"nameEn\":\"b\",\"ground\":\"c\",\"kind\":\"LEGAL_HARD\",\"from\":\"2026-01-01\",\"terms\":{}}");
        assertThat(empty.pointers()).containsExactly("/terms");
    }

    @Test
    void aCodeOfAnotherIndustryIsRefused() {
        UUID employer = firms.employerNumbered(firms.number(), "Kode (oppdiktet)");
        String body = """
                {"employerId":"%s","unitNumber":"%s","workplace":{"name":"Kode","sector":"PRIVATE","surroundings":"ORDINARY",
                 "industry":"G","industryCode":"88.911"}}""".formatted(employer, firms.number());
        Api.Answer refused = api.post(market(), "/api/v1/workplaces", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("/workplace/industryCode");
        Api.Answer added = api.post(market(), "/api/v1/workplaces", body.replace("\"industry\":\"G\",", ""));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.text("industry")).isEqualTo("Q");
    }

    private Set<String> rulesOf(UUID place) {
        return names(api.get(market(), "/api/v1/practice-places/" + place, "Accept-Language", "en")
                .body()
                .get("rules"));
    }

    private static PracticePlaceRequest starting(LocalDate day) {
        PracticePlaceRequest place = Needs.place(Needs.small(), 1);
        return new PracticePlaceRequest(place.kind(), 1, day, null, null, null, place.need());
    }
}
