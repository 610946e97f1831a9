package no.innpass.platform.held;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.database.Rows;

/** Asks every room, in one transaction, so that the parts fit together. */
@Singleton
public class CollectHeld {
    private static final Argument<Map<String, Object>> ROW = Argument.mapOf(String.class, Object.class);

    private final List<HeldData> rooms;
    private final Rows rows;
    private final ObjectMapper json;
    private final Clock clock;

    CollectHeld(List<HeldData> rooms, Rows rows, ObjectMapper json, Clock clock) {
        this.rooms =
                rooms.stream().sorted(Comparator.comparing(HeldData::section)).toList();
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** What is held under this id; parts without rows for an id that is nobody's. */
    @Transactional
    public HeldView of(UUID candidate) {
        return new HeldView(
                clock.instant(),
                candidate,
                rooms.stream().map(room -> section(room, candidate)).toList());
    }

    private HeldView.Section section(HeldData room, UUID candidate) {
        List<HeldView.Part> parts = new ArrayList<>();
        for (HeldTable table : room.tables()) {
            parts.add(new HeldView.Part(table.table(), read(table, candidate)));
        }
        room.more(candidate)
                .forEach((name, records) -> parts.add(
                        new HeldView.Part(name, records.stream().map(this::row).toList())));
        return new HeldView.Section(room.section(), parts);
    }

    private List<Map<String, Object>> read(HeldTable table, UUID candidate) {
        String sql = "select row_to_json(t)::text from %s t where %s order by %s"
                .formatted(table.table(), table.condition(), table.order());
        List<Map<String, Object>> held = rows.list(sql, row -> parse(row.getString(1)), candidate);
        held.forEach(row -> table.without().forEach(row::remove));
        return held;
    }

    private Map<String, Object> row(Object held) {
        try {
            return json.readValue(json.writeValueAsBytes(held), ROW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> parse(String text) {
        try {
            return new LinkedHashMap<>(json.readValue(text, ROW));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
