package no.innpass.employer.plan;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.innpass.employer.Industry;
import no.innpass.fixtures.Firms;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;

/** Plans for tests, made through the API. */
@Singleton
class PlanWorld {
    static final String PLANS = "/api/v1/recruitment-plans";

    final Api api;
    final Callers callers;
    final Firms firms;
    final BusinessClock clock;

    PlanWorld(Api api, Callers callers, Firms firms, BusinessClock clock) {
        this.api = api;
        this.callers = callers;
        this.firms = firms;
        this.clock = clock;
    }

    LocalDate inDays(int days) {
        return clock.today().plusDays(days);
    }

    /** Shared by the office in Hamar and the provider, in Hamar and Bergen. */
    String body(LocalDate from, LocalDate to, String more) {
        return """
                {"name": "Flere smaa", "from": "%s", "to": "%s", "municipalities": ["3403", "4601"], "offices": ["%s"],
                 "providers": ["%s"]%s}""".formatted(from, to, callers.office().id(), callers.provider().id(), more);
    }

    /** Thirty days each way. */
    UUID plan(Callers.Caller owner) {
        return plan(owner, "");
    }

    UUID plan(Callers.Caller owner, String more) {
        Api.Answer made = api.post(owner, PLANS, body(inDays(-30), inDays(30), more));
        if (made.status() != 201) {
            throw new AssertionError(made.text());
        }
        return made.id();
    }

    Api.Answer add(Callers.Caller by, UUID plan, UUID... firms) {
        return api.post(
                by,
                PLANS + "/" + plan + "/targets",
                "{\"workplaceIds\": ["
                        + Arrays.stream(firms).map(one -> "\"" + one + "\"").collect(Collectors.joining(", ")) + "]}");
    }

    void held(Callers.Caller by, UUID firm, String channel, LocalDate day) {
        Api.Answer logged = api.post(by, "/api/v1/workplaces/" + firm + "/activities", """
                {"state": "HELD", "type": "INFORMATION", "channel": "%s", "day": "%s"}""".formatted(channel, day));
        if (logged.status() != 201) {
            throw new AssertionError(logged.text());
        }
    }

    List<UUID> targets(Callers.Caller by, UUID plan, String query) {
        return each(api.get(by, PLANS + "/" + plan + "/targets" + query).body().get("items"))
                .map(one -> UUID.fromString(one.get("workplaceId").getStringValue()))
                .toList();
    }

    JsonNode plan(Callers.Caller by, UUID id) {
        return api.get(by, PLANS + "/" + id).body();
    }

    /** In the industry of food and lodging. */
    UUID firm(String name, String municipality, int employees) {
        return firms.workplaceAt(name, municipality, employees, Industry.I);
    }

    static Stream<JsonNode> each(JsonNode many) {
        return StreamSupport.stream(many.values().spliterator(), false);
    }
}
