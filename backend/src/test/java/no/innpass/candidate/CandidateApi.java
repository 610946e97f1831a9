package no.innpass.candidate;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;

/** Calls the API as somebody, and reads its JSON. */
@Singleton
class CandidateApi {
    private final EmbeddedServer server;
    private final JsonMapper json;

    CandidateApi(EmbeddedServer server, JsonMapper json) {
        this.server = server;
        this.json = json;
    }

    HttpResponse<String> get(Callers.Caller caller, String path) {
        return send(caller, "GET", path, "", Map.of());
    }

    HttpResponse<String> post(Callers.Caller caller, String path, String body) {
        return send(caller, "POST", path, body, Map.of());
    }

    HttpResponse<String> put(Callers.Caller caller, String path, String body, long version) {
        return send(caller, "PUT", path, body, Map.of("If-Match", "\"" + version + "\""));
    }

    HttpResponse<String> send(
            Callers.Caller caller, String method, String path, String body, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("Authorization", "Bearer " + caller.bearer());
        headers.put("Content-Type", "application/json");
        try (Browser browser = new Browser(server.getURI())) {
            return browser.send(method, "/api/v1" + path, body, headers);
        }
    }

    JsonNode read(HttpResponse<String> response) {
        try {
            return json.readValue(response.body(), JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
