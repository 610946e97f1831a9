package no.innpass.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.innpass.fuzz.Json.Raw;

/** What is put in the place of a good value. */
final class Mutations {
    private static final String LONG = "æ".repeat(100_000);

    private Mutations() {}

    /**
     * @param value {@code null} takes the property away
     * @param refused the schema says that it is wrong: 400 with the pointer; else any answer below 500 is right
     */
    record Mutation(String name, Object value, boolean refused) {}

    static List<Mutation> of(Examples.Place place) {
        List<Mutation> mutations = new ArrayList<>();
        Map<String, Object> schema = place.schema();
        String type = String.valueOf(schema.get("type"));
        mutations.add(new Mutation("null", Json.NULL, place.pointer().matches(".*/\\d+")));
        if (!place.pointer().matches(".*/\\d+")) {
            mutations.add(new Mutation("missing", null, false));
        }
        wrongTypes(type, mutations);
        switch (type) {
            case "string" -> texts(schema, mutations);
            case "integer", "number" -> numbers(schema, type, mutations);
            case "array" -> {
                mutations.add(new Mutation("null item", List.of(Json.NULL), true));
                mutations.add(new Mutation("no item", List.of(), false));
            }
            case "object" -> mutations.add(new Mutation("empty object", Map.of(), false));
            default -> {
                // booleans: the wrong types say it all
            }
        }
        return mutations;
    }

    private static void wrongTypes(String type, List<Mutation> mutations) {
        if (!type.equals("string")) {
            mutations.add(new Mutation("a text", "tekst", true));
        }
        if (!type.equals("integer") && !type.equals("number")) {
            mutations.add(new Mutation("a number", new Raw("17"), true));
        }
        if (!type.equals("boolean")) {
            mutations.add(new Mutation("a boolean", new Raw("true"), true));
        }
        if (!type.equals("array")) {
            mutations.add(new Mutation("a list", List.of(List.of()), true));
        }
        if (!type.equals("object")) {
            mutations.add(new Mutation("an object", Map.of("a", "b"), true));
        }
    }

    private static void texts(Map<String, Object> schema, List<Mutation> mutations) {
        boolean chosen = schema.containsKey("enum");
        boolean formed = chosen || schema.containsKey("format") || schema.containsKey("pattern");
        mutations.add(new Mutation("NUL", "a\0b", true));
        mutations.add(new Mutation("half a surrogate pair", "a\uD83D", true));
        mutations.add(new Mutation("the other half", "\uDCA5a", true));
        mutations.add(new Mutation("100,000 characters", LONG, formed || schema.containsKey("maxLength")));
        mutations.add(new Mutation("empty", "", formed));
        mutations.add(new Mutation("blank", " \t\n", formed));
        mutations.add(new Mutation("emoji", "\uD83D\uDCA5\uD83D\uDC69\u200D\uD83D\uDE80", formed));
        mutations.add(new Mutation("right to left", "\u202Eعربي\u202C", formed));
        mutations.add(new Mutation("zero width", "\u200B\u200D\uFEFF", formed));
        mutations.add(new Mutation("markup", "<script>'\";--", formed));
        if (chosen) {
            mutations.add(new Mutation("unknown option", "GALAXY", true));
            mutations.add(new Mutation("option in small letters", "galaxy", true));
        }
        if ("date".equals(schema.get("format"))) {
            for (String day : List.of(
                    "10000-01-01",
                    "+10000-01-01",
                    "0000-01-01",
                    "-0001-01-01",
                    "2026-02-31",
                    "2026-13-01",
                    "20261215",
                    "2026-12-15T00:00:00Z",
                    "9999-12-31")) {
                mutations.add(new Mutation("day " + day, day, true));
            }
        }
        if ("uuid".equals(schema.get("format"))) {
            mutations.add(new Mutation("short id", "1-1-1-1-1", true));
            mutations.add(new Mutation("id of nothing", "00000000-0000-0000-0000-000000000000", false));
        }
    }

    private static void numbers(Map<String, Object> schema, String type, List<Mutation> mutations) {
        boolean floor = schema.containsKey("minimum");
        boolean ceiling = schema.containsKey("maximum");
        mutations.add(new Mutation("negative", new Raw("-7"), floor));
        mutations.add(new Mutation("zero", new Raw("0"), false));
        mutations.add(new Mutation("2^31", new Raw("2147483648"), "int32".equals(schema.get("format")) || ceiling));
        mutations.add(new Mutation("2^64", new Raw("18446744073709551616"), type.equals("integer") || ceiling));
        mutations.add(new Mutation("1e999", new Raw("1e999"), true));
        mutations.add(new Mutation("-1e999", new Raw("-1e999"), true));
        mutations.add(new Mutation("1e-999", new Raw("1e-999"), type.equals("integer")));
        mutations.add(new Mutation("half", new Raw("1.5"), type.equals("integer")));
    }
}
