package no.innpass.process.casebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One statement of a case that is to be checked, by the names of its fields. */
record Expectation(Map<String, Object> fields) {
    /** Kinds that say something about matching (MAT-39). */
    private static final List<String> OF_MATCHING =
            List.of("ranks_above", "not_ranked", "gap", "gate_blocks", "shows_reason", "no_effect");

    String id() {
        return find("id").orElse("?");
    }

    String kind() {
        return text("kind");
    }

    /** A kind that matching answers for. */
    boolean ofMatching() {
        return OF_MATCHING.contains(find("kind").orElse(""));
    }

    /** @throws WrongCase naming a field that is missing */
    String text(String field) {
        return find(field)
                .orElseThrow(() ->
                        new WrongCase("the field " + field + " is missing: write " + field + ": ... under " + id()));
    }

    Optional<String> find(String field) {
        return Optional.ofNullable(fields.get(field)).map(String::valueOf);
    }

    /** One value or a list of them, as words; none where the field is missing. */
    List<String> words(String field) {
        Object value = fields.get(field);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }

    /** The values of a list as they were written. */
    List<Object> values(String field) {
        Object value = fields.get(field);
        return value instanceof List<?> list ? List.copyOf(list) : value == null ? List.of() : List.of(value);
    }

    boolean is(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    /** What is expected, in one line. */
    String inShort() {
        return fields.entrySet().stream()
                .filter(field -> !List.of("id", "why", "basis").contains(field.getKey()))
                .map(field -> field.getKey().equals("kind")
                        ? String.valueOf(field.getValue())
                        : field.getKey() + " " + field.getValue())
                .collect(Collectors.joining(", "));
    }
}
