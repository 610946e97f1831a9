package no.innpass.employer.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Help for the adviser at the door. */
@MicronautTest(transactional = false)
@Requirement("EMP-22")
class VisitHelpIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    Journey journey;

    @Inject
    BusinessClock clock;

    private Callers.@Nullable Caller market;
    private Callers.@Nullable Caller provider;

    @BeforeAll
    void twoOrganisations() {
        market = callers.staff(Role.MARKET_CONTACT);
        provider = callers.staff(Role.PROVIDER_CONSULTANT);
    }

    @Test
    void aVisitAnswersWhatNobodyHadSeen() {
        UUID firm = firms.workplace("Ingen har vært her (oppdiktet)", null);
        assertThat(never(market(), firm)).containsExactly("NOBODY_WAS_THERE");
        assertThat(talk(market(), firm))
                .startsWith("ASK_DECIDER", "ASK_OUTLOOK")
                .contains("LISTEN");

        Api.Answer held = api.post(market(), of(firm, "activities"), """
                {"state": "HELD", "type": "FIRST_VISIT", "channel": "VISIT", "day": "%s", "nextStep": "Ta med en plan"}""".formatted(clock.today()));
        assertThat(held.status()).as(held.text()).isEqualTo(201);
        assertThat(never(market(), firm)).isEmpty();
        assertThat(never(provider(), firm)).containsExactly("ONLY_OTHERS_WERE_THERE");
        assertThat(talk(market(), firm)).startsWith("PROMISED").contains("TELL").doesNotContain("LISTEN");
    }

    @Test
    void whatIsToldAtTheDoorIsNotAskedAgain() {
        UUID firm = firms.workplace("Spør én gang (oppdiktet)", null);
        assertThat(talk(market(), firm)).contains("ASK_LOAD", "ASK_OUTLOOK");
        Api.Answer load = api.put(market(), of(firm, "practice-load"), "{\"others\": 1, \"source\": \"DECLARED\"}");
        assertThat(load.status()).as(load.text()).isLessThan(300);
        Api.Answer outlook = api.put(market(), of(firm, "outlook"), "{\"course\": \"DOWNSIZING\"}");
        assertThat(outlook.status()).as(outlook.text()).isLessThan(300);
        assertThat(talk(market(), firm))
                .doesNotContain("ASK_LOAD", "ASK_OUTLOOK")
                .contains("OFFER_HELP");
        assertThat(never(market(), firm)).contains("LOAD_ONLY_TOLD");
    }

    @Test
    void theTasksOfTheIndustryAreCountedOnceThereAreEnoughFirms() {
        UUID first = journey.firm(1).workplace();
        for (int i = 0; i < 4; i++) {
            journey.firm(1);
        }
        JsonNode few = api.get(market(), of(first, "industry-tasks")).body();
        assertThat(few.get("tasks") == null || few.get("tasks").size() == 0)
                .as("four others are no basis")
                .isTrue();
        journey.firm(1);
        JsonNode enough = api.get(market(), of(first, "industry-tasks")).body();
        assertThat(enough.get("area").getStringValue()).isEqualTo("COUNTY");
        assertThat(enough.get("workplaces").getIntValue()).isEqualTo(5);
        JsonNode task = Objects.requireNonNull(enough.get("tasks").get(0));
        assertThat(task.get("code").getStringValue()).isEqualTo("bake");
        assertThat(task.get("label").getStringValue()).isNotBlank();
        assertThat(task.get("workplaces").getIntValue()).isEqualTo(5);
    }

    @Test
    void whoVisitsReadsItAndNobodyElse() {
        UUID firm = firms.workplace("Hvem leser (oppdiktet)", null);
        for (String part : List.of("visit-help", "industry-tasks", "joint-visits")) {
            for (Role role : List.of(Role.ADVISER, Role.MARKET_CONTACT, Role.PROVIDER_CONSULTANT)) {
                assertThat(api.get(callers.staff(role), of(firm, part)).status())
                        .as(role + " " + part)
                        .isEqualTo(200);
            }
            for (Role role : List.of(Role.CANDIDATE, Role.AUDITOR, Role.WORKING_LIFE_ADVISER)) {
                assertThat(api.get(callers.any(role), of(firm, part)).status())
                        .as(role + " " + part)
                        .isEqualTo(403);
            }
            assertThat(api.get(market(), of(UUID.randomUUID(), part)).status()).isEqualTo(404);
        }
    }

    private List<String> never(Callers.Caller reader, UUID firm) {
        return codes(api.get(reader, of(firm, "visit-help")).body().get("neverMet"), "what");
    }

    private List<String> talk(Callers.Caller reader, UUID firm) {
        return codes(api.get(reader, of(firm, "visit-help")).body().get("talk"), "point");
    }

    private static List<String> codes(@Nullable JsonNode list, String name) {
        List<String> codes = new ArrayList<>();
        if (list != null) {
            list.values().forEach(one -> codes.add(one.get(name).getStringValue()));
        }
        return codes;
    }

    private static String of(UUID workplace, String what) {
        return "/api/v1/workplaces/" + workplace + "/" + what;
    }

    private Callers.Caller market() {
        return Objects.requireNonNull(market);
    }

    private Callers.Caller provider() {
        return Objects.requireNonNull(provider);
    }
}
