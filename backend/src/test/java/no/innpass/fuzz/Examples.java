package no.innpass.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.testing.ApiDescription;

/** A body that has the form of its schema, with every property filled in, and the places in it. */
final class Examples {
    private static final int DEEPEST = 6;
    private static final Map<String, String> FITTING = Map.of(
            "[0-9]{4}",
            "3403",
            "[0-9]{2}",
            "34",
            "[0-9]{9}",
            "310000019",
            "[A-T]",
            "C",
            "[a-z]{2,3}",
            "uk",
            "\\+[0-9]{8,15}",
            "+4790000000",
            "[0-9]{4}-(0[1-9]|1[0-2])",
            "2026-01");

    private final ApiDescription api;
    private final Map<String, UUID> ids;

    /** @param ids what properties named so point to; other ids are those of nothing */
    Examples(ApiDescription api, Map<String, UUID> ids) {
        this.api = api;
        this.ids = ids;
    }

    /** One place in a body: its pointer and its schema. */
    record Place(String pointer, Map<String, Object> schema) {}

    Object of(Map<String, Object> schema) {
        return value("", api.resolved(schema), 0);
    }

    List<Place> places(Map<String, Object> schema) {
        List<Place> places = new ArrayList<>();
        collect("", api.resolved(schema), 0, places);
        return places;
    }

    private Object value(String name, Map<String, Object> schema, int depth) {
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> {
                Map<String, Object> object = new LinkedHashMap<>();
                properties(schema, depth).forEach((key, part) -> object.put(key, value(key, part, depth + 1)));
                yield object;
            }
            case "array" -> {
                List<Object> list = new ArrayList<>();
                if (depth < DEEPEST) {
                    list.add(value(name, api.resolved(schema.get("items")), depth + 1));
                }
                yield list;
            }
            case "boolean" -> new Json.Raw("true");
            case "integer", "number" -> new Json.Raw(least(schema));
            default -> text(name, schema);
        };
    }

    private static String least(Map<String, Object> schema) {
        return schema.containsKey("exclusiveMinimum") ? "1" : String.valueOf(schema.getOrDefault("minimum", 1));
    }

    private String text(String name, Map<String, Object> schema) {
        if (schema.get("enum") instanceof List<?> options) {
            return String.valueOf(options.getFirst());
        }
        return switch (String.valueOf(schema.get("format"))) {
            case "uuid" -> ids.getOrDefault(name, new UUID(9, 9)).toString();
            case "date" -> "2026-12-15";
            case "email" -> "kari@example.com";
            default -> FITTING.getOrDefault(String.valueOf(schema.get("pattern")), longEnough(schema));
        };
    }

    private static String longEnough(Map<String, Object> schema) {
        return schema.get("minLength") instanceof Number least && least.intValue() > 5
                ? "Tekst ".repeat(least.intValue() / 6 + 1) + "."
                : "Tekst";
    }

    private void collect(String at, Map<String, Object> schema, int depth, List<Place> places) {
        if (!at.isEmpty()) {
            places.add(new Place(at, schema));
        }
        if (schema.get("type").equals("array") && depth < DEEPEST) {
            collect(at + "/0", api.resolved(schema.get("items")), depth + 1, places);
        } else if (schema.get("type").equals("object")) {
            properties(schema, depth).forEach((key, part) -> collect(at + "/" + key, part, depth + 1, places));
        }
    }

    private Map<String, Map<String, Object>> properties(Map<String, Object> schema, int depth) {
        Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
        if (depth < DEEPEST && schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((key, part) -> parts.put((String) key, api.resolved(part)));
        }
        return parts;
    }
}
