package no.innpass.employer.network;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;

/** Introductions through the network for tests, made through the API. */
@Singleton
class NetworkWorld {
    final Api api;
    final BusinessClock clock;

    NetworkWorld(Api api, BusinessClock clock) {
        this.api = api;
        this.clock = clock;
    }

    static String of(UUID firm) {
        return "/api/v1/workplaces/" + firm + "/network-introductions";
    }

    LocalDate inDays(int days) {
        return clock.today().plusDays(days);
    }

    /** Firm A introduces firm B today. */
    Api.Answer introduce(Callers.Caller by, UUID introducer, UUID introduced, String naming) {
        return post(by, introducer, """
                {"kind": "REFERRAL", "introducedId": "%s", "naming": "%s", "day": "%s"}""".formatted(introduced, naming, clock.today()));
    }

    Api.Answer ask(Callers.Caller by, UUID firm) {
        return post(by, firm, """
                {"kind": "ASK", "naming": "NOT_ASKED", "day": "%s", "topic": "Noen som trenger folk på lager"}""".formatted(clock.today()));
    }

    Api.Answer post(Callers.Caller by, UUID firm, String body) {
        return api.post(by, of(firm), body);
    }

    Api.Answer step(Callers.Caller by, Api.Answer before, String body) {
        return api.put(by, "/api/v1/network-introductions/" + before.id(), body, "If-Match", before.etag());
    }

    Api.Answer naming(Callers.Caller by, Api.Answer before, String naming) {
        return api.put(
                by,
                "/api/v1/network-introductions/" + before.id() + "/naming",
                "{\"naming\": \"" + naming + "\"}",
                "If-Match",
                before.etag());
    }

    List<JsonNode> list(Callers.Caller by, UUID firm) {
        return rows(api.get(by, of(firm)).body().get("items"));
    }

    static List<JsonNode> rows(JsonNode many) {
        List<JsonNode> found = new ArrayList<>();
        many.values().forEach(found::add);
        return found;
    }
}
