package no.innpass.process.casebook;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks the application over HTTP, as its pages do. */
@Singleton
class Doors {
    private final EmbeddedServer server;
    private final ObjectMapper json;
    private final HttpClient client = HttpClient.newHttpClient();

    Doors(EmbeddedServer server, ObjectMapper json) {
        this.server = server;
        this.json = json;
    }

    /** Serves on a free port of its own where nobody does yet. */
    void open() {
        if (!server.isRunning()) {
            server.start();
        }
    }

    /** @param body as it came over the wire */
    record Answer(int status, String body) {}

    /** What a page is told; empty where there is nothing for this caller (404). */
    Optional<JsonNode> get(String bearer, String path) {
        Answer answer = send(bearer, "GET", path, "");
        if (answer.status() == 404 || answer.status() == 409) {
            return Optional.empty();
        }
        if (answer.status() != 200) {
            throw new IllegalStateException("GET " + path + " answered " + answer.status() + ": " + answer.body());
        }
        try {
            return Optional.ofNullable(json.readValue(answer.body(), JsonNode.class));
        } catch (IOException e) {
            throw new IllegalStateException("GET " + path + " answered no JSON", e);
        }
    }

    Answer send(String bearer, String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURI() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + bearer)
                .header("Accept-Language", "nb");
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException("The application does not answer " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
