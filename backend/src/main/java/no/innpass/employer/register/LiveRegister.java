package no.innpass.employer.register;

import io.micronaut.context.annotation.Value;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The register's own service over HTTP (INTG-06), with the names that it publishes: {@code /enheter/NUMBER}, {@code /underenheter/NUMBER} and
 * {@code /underenheter?overordnetEnhet=NUMBER}. Off unless {@code innpass.register.url} names it; nothing but looking up asks it, so that the product
 * goes on without. Only organisation numbers are sent.
 */
@Singleton
class LiveRegister {
    /** Units of one body, at most: the rest is found by their own numbers. */
    static final int MOST_UNITS = 300;

    private static final int PAGE = 100;
    private static final int MOST_BYTES = 4_000_000;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final String address;
    private final Duration patience;
    private final ObjectMapper json;
    private final HttpClient http;

    LiveRegister(
            @Value("${innpass.register.url:}") String address,
            @Value("${innpass.register.patience:4s}") Duration patience,
            ObjectMapper json) {
        this.address = address.strip().replaceFirst("/+$", "");
        this.patience = patience;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /**
     * The first units of a body.
     *
     * @param inAll how many it has
     */
    record Units(List<RegisterRow> first, int inAll) {}

    /** Whether there is a service to ask. */
    boolean isOn() {
        return !address.isEmpty();
    }

    /** Empty for a number that is no legal body's. @throws RegisterSilent without a right answer in time */
    Optional<RegisterRow> entity(String number) {
        return get("/enheter/" + number).map(LiveRegister::row);
    }

    /** Empty for a number that is no unit's. @throws RegisterSilent without a right answer in time */
    Optional<RegisterRow> unit(String number) {
        return get("/underenheter/" + number).map(LiveRegister::row);
    }

    /** The units of a body in the register's order, at most {@link #MOST_UNITS}. @throws RegisterSilent without a right answer in time */
    Units unitsOf(String entity) {
        List<RegisterRow> found = new ArrayList<>();
        int inAll = 0;
        for (int page = 0; page * PAGE < MOST_UNITS; page++) {
            JsonNode answer = get("/underenheter?overordnetEnhet=" + entity + "&size=" + PAGE + "&page=" + page)
                    .orElseThrow(() -> new RegisterSilent("no list of units"));
            int before = found.size();
            @Nullable JsonNode embedded = answer.get("_embedded");
            @Nullable JsonNode units = embedded == null ? null : embedded.get("underenheter");
            if (units != null) {
                units.values().forEach(unit -> found.add(row(unit)));
            }
            @Nullable JsonNode pages = answer.get("page");
            @Nullable JsonNode total = pages == null ? null : pages.get("totalElements");
            inAll = total == null || !total.isNumber() ? found.size() : total.getIntValue();
            if (found.size() == before || found.size() >= inAll) {
                break;
            }
        }
        return new Units(found, Math.max(inAll, found.size()));
    }

    private static RegisterRow row(JsonNode record) {
        return new RegisterRow("register", 1, new JsonCells(record));
    }

    private Optional<JsonNode> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(patience)
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                int status = answer.statusCode();
                if (status == NOT_FOUND || status == GONE) {
                    return Optional.empty();
                }
                if (status != OK) {
                    throw new RegisterSilent("status " + status);
                }
                byte[] bytes = body.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw new RegisterSilent("an answer of more than " + MOST_BYTES + " bytes");
                }
                @Nullable JsonNode read = json.readValue(bytes, JsonNode.class);
                if (read == null || !read.isObject()) {
                    throw new RegisterSilent("an answer that is no record");
                }
                return Optional.of(read);
            }
        } catch (IOException e) {
            throw new RegisterSilent(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterSilent("interrupted");
        }
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
