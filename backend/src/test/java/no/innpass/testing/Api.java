package no.innpass.testing;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls the API over HTTP with a real bearer token, and reads the answers as JSON. Headers come as name, value, name, value. */
@Singleton
public class Api {
    private final EmbeddedServer server;
    private final ObjectMapper json;

    Api(EmbeddedServer server, ObjectMapper json) {
        this.server = server;
        this.json = json;
    }

    /** @param body JSON null where there is none, and for a file */
    public record Answer(int status, JsonNode body, String etag, String text) {
        public String text(String field) {
            return body.get(field).getStringValue();
        }

        public UUID id() {
            return UUID.fromString(text("id"));
        }

        /** Pointers of the fields that are wrong. */
        public List<String> pointers() {
            List<String> pointers = new ArrayList<>();
            body.get("fields")
                    .values()
                    .forEach(field -> pointers.add(field.get("pointer").getStringValue()));
            return pointers;
        }
    }

    public Answer get(Callers.Caller caller, String path, String... headers) {
        return send(caller, "GET", path, "", headers);
    }

    public Answer post(Callers.Caller caller, String path, String body, String... headers) {
        return send(caller, "POST", path, body, headers);
    }

    public Answer put(Callers.Caller caller, String path, String body, String... headers) {
        return send(caller, "PUT", path, body, headers);
    }

    public Answer delete(Callers.Caller caller, String path) {
        return send(caller, "DELETE", path, "");
    }

    private Answer send(Callers.Caller caller, String method, String path, String body, String... more) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", "Bearer " + caller.bearer());
        if (!body.isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        for (int i = 0; i < more.length; i += 2) {
            headers.put(more[i], more[i + 1]);
        }
        try (Browser program = new Browser(server.getURI())) {
            HttpResponse<String> response = program.send(method, path, body, headers);
            JsonNode node = isJson(response) ? json.readValue(response.body(), JsonNode.class) : JsonNode.nullNode();
            return new Answer(
                    response.statusCode(),
                    node,
                    response.headers().firstValue("etag").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJson(HttpResponse<String> response) {
        return !response.body().isEmpty()
                && response.headers()
                        .firstValue("content-type")
                        .filter(type -> type.contains("json"))
                        .isPresent();
    }
}
