package no.innpass.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.innpass.testing.ApiDescription;
import no.innpass.testing.ApiDescription.Operation;

/** The hostile requests to one operation, made from its description. */
final class Cases {
    private static final List<String> NO_JSON = List.of(
            "{",
            "[",
            "{\"a\":",
            "{\"a\" \"b\"}",
            "{'a': 1}",
            "nul",
            "\"",
            "{\"a\":\"\uD83D",
            "{}}",
            "[1,]",
            "\u0000",
            "NaN");
    private static final String DEEP = "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

    private final ApiDescription api;
    private final Stage stage;
    private final Examples examples;

    Cases(ApiDescription api, Stage stage) {
        this.api = api;
        this.stage = stage;
        this.examples = new Examples(api, stage.ids());
    }

    /** @param fault the pointer or parameter that a refusal must name; empty: none need be named */
    record Expected(Set<Integer> statuses, String fault) {
        static final Expected NO_FAILURE = new Expected(Set.of(), "");

        Optional<String> complaint(Wire.Answer answer) {
            if (!statuses.isEmpty() && !statuses.contains(answer.status())) {
                return Optional.of("expected " + statuses);
            }
            boolean named = fault.isEmpty() || answer.faults().stream().anyMatch(one -> one.equals(fault));
            return named ? Optional.empty() : Optional.of("expected to hear of " + fault);
        }
    }

    record Case(String name, String path, String body, Map<String, String> headers, Expected expected) {}

    List<Case> of(Operation operation) {
        List<Case> cases = new ArrayList<>();
        parameters(operation, cases);
        headers(operation, cases);
        if (operation.hasBody()) {
            forms(operation, cases);
            for (Examples.Place place : examples.places(operation.body())) {
                Mutations.of(place).forEach(mutation -> cases.add(mutated(operation, place, mutation)));
            }
        }
        return cases;
    }

    /** Several places of one body wrong at once: whatever the answer, it is no failure. */
    Case drawn(Operation operation, Random random) {
        if (!operation.hasBody()) {
            List<Case> cases = of(operation);
            return cases.get(random.nextInt(cases.size()));
        }
        List<Examples.Place> places = examples.places(operation.body());
        Object body = examples.of(operation.body());
        StringBuilder name = new StringBuilder("drawn");
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3) && !places.isEmpty(); i++) {
            Examples.Place place = places.get(random.nextInt(places.size()));
            String pointer = place.pointer();
            // Inside a value that is wrong already there is no place left, nor around it.
            if (wrong.stream().noneMatch(other -> other.startsWith(pointer) || pointer.startsWith(other))) {
                List<Mutations.Mutation> mutations = Mutations.of(place);
                Mutations.Mutation mutation = mutations.get(random.nextInt(mutations.size()));
                body = Json.with(body, pointer, mutation.value());
                name.append(' ').append(pointer).append(' ').append(mutation.name());
                wrong.add(pointer);
            }
        }
        return new Case(
                name.toString(), stage.path(operation), Json.write(body), headers(operation), Expected.NO_FAILURE);
    }

    private Case mutated(Operation operation, Examples.Place place, Mutations.Mutation mutation) {
        Object body = Json.with(examples.of(operation.body()), place.pointer(), mutation.value());
        String fault = mutation.name().equals("null item") || mutation.name().equals("a list") && isList(place)
                ? place.pointer() + "/0"
                : place.pointer();
        return new Case(
                place.pointer() + " " + mutation.name(),
                stage.path(operation),
                Json.write(body),
                headers(operation),
                mutation.refused() ? new Expected(Set.of(400), fault) : Expected.NO_FAILURE);
    }

    private static boolean isList(Examples.Place place) {
        return "array".equals(place.schema().get("type"));
    }

    private void forms(Operation operation, List<Case> cases) {
        String path = stage.path(operation);
        Object good = examples.of(operation.body());
        Expected malformed = new Expected(Set.of(400), "");
        String text = Json.write(good);
        NO_JSON.forEach(body -> cases.add(new Case("body " + body, path, body, headers(operation), malformed)));
        cases.add(new Case("cut off", path, text.substring(0, text.length() - 1), headers(operation), malformed));
        cases.add(new Case("no body", path, "", headers(operation), malformed));
        for (String other : List.of("null", "[]", "17", "\"text\"", "true", DEEP)) {
            cases.add(new Case(
                    "body " + other.substring(0, Math.min(9, other.length())),
                    path,
                    other,
                    headers(operation),
                    malformed));
        }
        cases.add(new Case(
                "unknown property",
                path,
                Json.write(Json.with(good, "/colour", "red")),
                headers(operation),
                new Expected(Set.of(400), "/colour")));
        for (String type :
                List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense/of-all")) {
            Map<String, String> headers = headers(operation);
            headers.put("Content-Type", type);
            cases.add(new Case("type " + type, path, text, headers, new Expected(Set.of(415), "")));
        }
    }

    private void parameters(Operation operation, List<Case> cases) {
        String path = stage.path(operation);
        for (Map<String, Object> parameter : operation.parameters()) {
            String name = (String) parameter.get("name");
            if (parameter.get("in").equals("query")) {
                Map<String, Object> schema = api.resolved(parameter.get("schema"));
                HostileTexts.of(name, schema).forEach(text -> cases.add(query(operation, path, name, text)));
            } else if (parameter.get("in").equals("path")) {
                for (String text : List.of(
                        "kari", "-1", "%00", "%F0%9F%92%A5", "a%2Fb", "x".repeat(3_000), "%E2%80%AE", "..%2F..")) {
                    String wrong = operation.path().replace("{" + name + "}", text);
                    cases.add(plain(
                            operation, name + " is " + text, wrong.replaceAll("\\{\\w+}", "1"), Expected.NO_FAILURE));
                }
                if (operation.path().endsWith("{id}") && operation.method().equals("GET")) {
                    String nothing = operation.path().replace("{id}", "00000000-0000-0000-0000-000000000001");
                    cases.add(plain(operation, "id of nothing", nothing, new Expected(Set.of(404), "")));
                }
            }
        }
    }

    private Case query(Operation operation, String path, String name, HostileTexts.Text text) {
        String value = text.raw() ? text.value() : URLEncoder.encode(text.value(), StandardCharsets.UTF_8);
        StringBuilder address = new StringBuilder(path + "?" + name + "=" + value);
        operation.parameters().stream()
                .filter(other -> other.get("in").equals("query") && Boolean.TRUE.equals(other.get("required")))
                .filter(other -> !name.equals(other.get("name")))
                .forEach(other -> address.append('&')
                        .append(other.get("name"))
                        .append('=')
                        .append(fitting(other)));
        return plain(
                operation,
                name + " is "
                        + text.value().substring(0, Math.min(20, text.value().length())),
                address.toString(),
                text.refused() ? new Expected(Set.of(400), name) : Expected.NO_FAILURE);
    }

    private Object fitting(Map<String, Object> parameter) {
        return api.resolved(parameter.get("schema")).get("enum") instanceof List<?> options ? options.getFirst() : "a";
    }

    private Case plain(Operation operation, String name, String path, Expected expected) {
        String body = operation.hasBody() ? Json.write(examples.of(operation.body())) : "";
        return new Case(name, path, body, headers(operation), expected);
    }

    private void headers(Operation operation, List<Case> cases) {
        String path = stage.path(operation);
        String body = operation.hasBody() ? Json.write(examples.of(operation.body())) : "";
        if (operation.takes("If-Match")) {
            for (String tag : List.of("*", "\"abc\"", "W/\"1\"", "999999999999999999999999", "-1", "\"\"", " ")) {
                Map<String, String> headers = headers(operation);
                headers.put("If-Match", tag);
                cases.add(new Case("If-Match " + tag, path, body, headers, Expected.NO_FAILURE));
            }
        }
        if (operation.takes("Idempotency-Key")) {
            for (String key : List.of("x".repeat(201), "x".repeat(5_000), " ", "ø", "'; drop table")) {
                Map<String, String> headers = headers(operation);
                headers.put("Idempotency-Key", key);
                cases.add(new Case("Idempotency-Key of " + key.length(), path, body, headers, Expected.NO_FAILURE));
            }
        }
        for (String language : List.of("xx", "en;q=x", ",,,", "*", "zh-Hant-TW", "nb".repeat(500))) {
            Map<String, String> headers = headers(operation);
            headers.put("Accept-Language", language);
            cases.add(new Case("Accept-Language " + language, path, body, headers, Expected.NO_FAILURE));
        }
    }

    static Map<String, String> headers(Operation operation, String bearer) {
        Map<String, String> headers = headers(operation);
        headers.put("Authorization", "Bearer " + bearer);
        return headers;
    }

    private static Map<String, String> headers(Operation operation) {
        Map<String, String> headers = new HashMap<>();
        if (operation.hasBody()) {
            headers.put("Content-Type", "application/json");
        }
        if (operation.takes("If-Match")) {
            headers.put("If-Match", "\"0\"");
        }
        return headers;
    }

    /** A cursor with these keys, as the product writes them. */
    static String cursor(String... keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\u001f", keys).getBytes(StandardCharsets.UTF_8));
    }
}
