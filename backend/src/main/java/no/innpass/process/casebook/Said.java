package no.innpass.process.casebook;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Flattens what an adviser is told of a pair (a MatchView of the API) into statements. */
final class Said {
    private static final String PLACEMENT = "PLACEMENT";

    private Said() {}

    static List<Statement> of(JsonNode pair) {
        List<Statement> all = new ArrayList<>();
        items(pair, "criteria").forEach(line -> line(line, all));
        for (String where : List.of("gates", "conditions", "legalGaps")) {
            items(pair, where).forEach(obstacle -> all.addAll(obstacle(WORDS.getOrDefault(where, where), obstacle)));
        }
        all.addAll(placement(all));
        items(pair, "contracts").forEach(contract -> all.addAll(contract(contract)));
        items(pair, "beside")
                .forEach(one -> all.add(new Statement(
                        "beside",
                        "",
                        text(one, "code"),
                        merged(params(one), Map.of("sign", text(one, "sign"))),
                        ways(one))));
        return all;
    }

    /** A row of the list of workplaces that have posted nothing (a QuietWorkplaceView of the API). */
    static List<Statement> ofQuiet(JsonNode view) {
        List<Statement> all = new ArrayList<>();
        JsonNode match = view.get("match");
        long reasons = match == null ? 0 : items(match, "reasons").count();
        all.add(new Statement("quiet", "", "STANDS", Map.of("reasons", String.valueOf(reasons)), List.of()));
        if (match != null) {
            items(match, "criteria").forEach(line -> line(line, all));
        }
        return all;
    }

    private static final Map<String, String> WORDS =
            Map.of("gates", "gate", "conditions", "condition", "legalGaps", "legal");

    private static void line(JsonNode line, List<Statement> all) {
        String criterion = text(line, "code");
        String grade = line.get("grade") == null ? "-1" : text(line, "grade");
        Map<String, String> ofLine = Map.of("grade", grade);
        all.add(new Statement("grade", criterion, text(line, "state"), ofLine, List.of()));
        items(line, "facts")
                .forEach(fact -> all.add(
                        new Statement("fact", criterion, text(fact, "code"), merged(params(fact), ofLine), List.of())));
        items(line, "missing")
                .forEach(missing -> all.add(new Statement(
                        "missing", criterion, text(missing, "code"), merged(params(missing), ofLine), ways(line))));
    }

    /** The obstacle by its own code, with the words of the fact behind it. */
    private static List<Statement> obstacle(String where, JsonNode obstacle) {
        JsonNode fact = obstacle.get("fact");
        Map<String, String> words = fact == null
                ? params(obstacle)
                : merged(merged(params(fact), Map.of("fact", text(fact, "code"))), params(obstacle));
        return List.of(new Statement(where, "", text(obstacle, "code"), words, ways(obstacle)));
    }

    /** How far a contract is within reach, and everything that stands before it. */
    private static List<Statement> contract(JsonNode contract) {
        String type = text(contract, "type");
        Map<String, String> state = Map.of("state", text(contract, "state"));
        List<Statement> all = new ArrayList<>();
        all.add(new Statement("contract", type, "STATE", state, List.of()));
        items(contract, "before")
                .forEach(before -> all.add(new Statement(
                        "contract",
                        type,
                        text(before, "code"),
                        merged(merged(params(before), state), Map.of("reach", text(before, "reach"))),
                        ways(before))));
        return all;
    }

    /** The same for the placement itself, which only the law can shut. */
    private static List<Statement> placement(List<Statement> told) {
        List<Statement> gates = told.stream()
                .filter(one -> one.where().equals("gate") && one.code().equals("LEGAL_DEMAND"))
                .toList();
        Map<String, String> state = Map.of("state", gates.isEmpty() ? "MET" : "NOT_REACHABLE");
        List<Statement> all = new ArrayList<>();
        all.add(new Statement("contract", PLACEMENT, "STATE", state, List.of()));
        gates.forEach(gate -> all.add(new Statement(
                "contract",
                PLACEMENT,
                gate.params().getOrDefault("fact", "").replace("ASKED_", ""),
                merged(merged(gate.params(), state), Map.of("reach", "MISSED")),
                gate.ways())));
        return all;
    }

    private static List<String> ways(JsonNode node) {
        return items(node, "ways").map(way -> text(way, "code")).toList();
    }

    private static Map<String, String> params(JsonNode node) {
        Map<String, String> params = new LinkedHashMap<>();
        Optional.ofNullable(node.get("params"))
                .ifPresent(all -> all.entries().forEach(entry -> params.put(entry.getKey(), plain(entry.getValue()))));
        return params;
    }

    private static Map<String, String> merged(Map<String, String> one, Map<String, String> other) {
        Map<String, String> merged = new LinkedHashMap<>(one);
        merged.putAll(other);
        return merged;
    }

    static Stream<JsonNode> items(JsonNode node, String field) {
        JsonNode list = node.get(field);
        return list == null
                ? Stream.empty()
                : StreamSupport.stream(list.values().spliterator(), false);
    }

    static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null ? "" : plain(value);
    }

    private static String plain(JsonNode value) {
        return value.isString() || value.isNumber() || value.isBoolean() ? value.coerceStringValue() : value.toString();
    }
}
