package no.innpass.employer.register;

import io.micronaut.json.tree.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as the register's service tells it, read by the names of the columns of its files: {@code {"naeringskode1": {"kode": "47.111"}}} is
 * {@code naeringskode1.kode}, and the lines of an address are one text.
 */
final class JsonCells implements RegisterRow.Cells {
    private final Map<String, String> cells = new HashMap<>();

    JsonCells(JsonNode record) {
        record.entries().forEach(entry -> take(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
    }

    private void take(String column, JsonNode told) {
        if (told.isObject()) {
            told.entries()
                    .forEach(entry -> take(column + "." + entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
        } else if (told.isArray()) {
            told.values().forEach(one -> take(column, one));
        } else if (told.isValueNode() && !told.isNull()) {
            cells.merge(column, told.coerceStringValue().strip(), (before, more) -> before + ", " + more);
        }
    }

    @Override
    public @Nullable String in(String column) {
        return cells.get(column);
    }
}
