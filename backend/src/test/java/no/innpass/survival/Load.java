package no.innpass.survival;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Fifty writes a second from four threads: new candidates, their skills, practice places; and a list of what was acknowledged. */
final class Load {
    private static final int THREADS = 4;
    private static final long NANOS_BETWEEN = 1_000_000_000L / 50 * THREADS;
    private static final List<String> TASKS = List.of("bake", "clean-kitchen", "cook-meals");

    private final ObjectMapper json;
    private final URI address;
    private final String adviser;
    private final String market;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
    private final AtomicInteger count = new AtomicInteger();

    /** Candidate to the version of the skills that was acknowledged last; 0 for registered. */
    final Map<String, Integer> candidates = new ConcurrentHashMap<>();

    /** Places that were sent in for approval: staff have them in their lists from then on. */
    final ConcurrentLinkedQueue<String> places = new ConcurrentLinkedQueue<>();

    final AtomicInteger acknowledged = new AtomicInteger();
    final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
    private volatile String workplace = "";

    Load(ObjectMapper json, URI address) {
        this.json = json;
        this.address = address;
        this.adviser = call("GET", "/demo/token?as=adviser-hamar-1", "", "", "").body();
        this.market =
                call("GET", "/demo/token?as=market-contact-hamar", "", "", "").body();
    }

    /** One firm with one workplace, then the writers. */
    void begin() {
        JsonNode employer = made(market, "/api/v1/employers", """
                {"organisationNumber": "974 760 673", "name": "Nordlys (oppdiktet)", "sector": "PRIVATE"}""");
        String owner = parse(call("GET", "/api/v1/session", "", market, "").body())
                .get("personId")
                .getStringValue();
        workplace = id(made(market, "/api/v1/workplaces", """
                {"employerId": "%s", "ownerId": "%s", "unitNumber": "973 861 778", "workplace": {"name": "Nordlys Bakeri (oppdiktet)",
                 "sector": "PRIVATE", "surroundings": "ORDINARY", "industry": "C", "employees": 40, "postCode": "2317"}}""".formatted(id(employer), owner)));
        for (int i = 0; i < THREADS; i++) {
            threads.scheduleAtFixedRate(this::write, i * NANOS_BETWEEN / THREADS, NANOS_BETWEEN, TimeUnit.NANOSECONDS);
        }
    }

    void end() {
        threads.shutdownNow();
        client.shutdownNow();
    }

    private void write() {
        int turn = count.incrementAndGet();
        try {
            if (turn % 10 == 0) {
                submit(turn);
            } else if (turn % 2 == 0) {
                register(turn);
            } else {
                candidates.keySet().stream()
                        .skip(turn / 4 % Math.max(1, candidates.size()))
                        .findFirst()
                        .ifPresent(this::changeSkills);
            }
        } catch (UncheckedIOException killed) {
            // Not acknowledged: nobody may count on it.
        }
    }

    private void register(int turn) {
        JsonNode made = made(adviser, "/api/v1/candidates", """
                {"name": "Prøve %d (oppdiktet)", "readiness": "READY", "notADouble": true}""".formatted(turn));
        candidates.put(id(made), 0);
    }

    private void changeSkills(String candidate) {
        synchronized (candidate) {
            int version = candidates.get(candidate);
            HttpResponse<String> answer = call(
                    "PUT",
                    "/api/v1/candidates/" + candidate + "/resource-profile/skills",
                    """
                    {"state": "VALUE", "resources": [{"kind": "TASK", "concept": "%s"}]}""".formatted(TASKS.get(version % TASKS.size())),
                    adviser,
                    "\"" + version + "\"");
            if (ok(answer)) {
                String tag = answer.headers().firstValue("etag").orElseThrow();
                candidates.put(candidate, Integer.parseInt(tag.replace("\"", "")));
            }
        }
    }

    private void submit(int turn) {
        String place = id(made(market, "/api/v1/practice-places", """
                {"workplaceId": "%s", "place": {"kind": "WORK_TRAINING", "positions": 1, "need": {"title": "Praksis %d",
                 "tasks": [{"task": "bake", "type": "ORDINARY", "share": 60, "trainable": true}],
                 "purposes": {"main": "JOB"}, "job": {"prospect": "POSSIBLE"}}}}""".formatted(workplace, turn)));
        if (ok(call("POST", "/api/v1/practice-places/" + place + "/submission", "", market, ""))) {
            places.add(place);
        }
    }

    JsonNode read(String path) {
        HttpResponse<String> answer = call("GET", path, "", path.contains("practice-places") ? market : adviser, "");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return parse(answer.body());
    }

    private JsonNode made(String who, String path, String body) {
        HttpResponse<String> answer = call("POST", path, body, who, "");
        if (!ok(answer)) {
            throw new UncheckedIOException(new IOException(answer.body()));
        }
        return parse(answer.body());
    }

    private boolean ok(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            refused.add(answer.statusCode() + " " + answer.body());
            return false;
        }
        acknowledged.incrementAndGet();
        return true;
    }

    private HttpResponse<String> call(String method, String path, String body, String token, String version) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token.trim());
        }
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private JsonNode parse(String text) {
        try {
            return json.readValue(text, JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(JsonNode node) {
        return node.get("id").getStringValue();
    }
}
