package no.innpass.platform.held;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.i18n.Language;

/** Everything held, in words: columns and codes by the dictionary, ids by the rooms that know them. */
@Singleton
public class ReadHeld {
    private final HeldWords words;
    private final List<NamesThings> rooms;

    ReadHeld(HeldWords words, List<NamesThings> rooms) {
        this.words = words;
        this.rooms = rooms;
    }

    @Transactional
    public ReadableHeldView inWords(HeldView held, Language language) {
        Map<String, String> names = names(held, language);
        return new ReadableHeldView(
                held.takenAt(),
                held.sections().stream()
                        .map(section -> new ReadableHeldView.Section(
                                section.section(),
                                words.section(section.section(), language),
                                parts(section, names, language)))
                        .toList());
    }

    private List<ReadableHeldView.Part> parts(HeldView.Section section, Map<String, String> names, Language language) {
        return section.parts().stream()
                .map(part -> new ReadableHeldView.Part(
                        words.part(part.name(), language),
                        part.rows().stream()
                                .map(row -> row(row, names, language))
                                .filter(row -> !row.items().isEmpty())
                                .toList()))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private ReadableHeldView.Row row(Map<String, Object> row, Map<String, String> names, Language language) {
        List<ReadableHeldView.Item> items = new ArrayList<>();
        row.forEach((column, value) -> words.column(column, language).ifPresent(name -> {
            String text = words.value(column, value, names, language);
            if (!text.isEmpty()) {
                items.add(new ReadableHeldView.Item(name, text));
            }
        }));
        return new ReadableHeldView.Row(items);
    }

    private Map<String, String> names(HeldView held, Language language) {
        Set<String> texts = new HashSet<>();
        held.sections()
                .forEach(section -> section.parts()
                        .forEach(part -> part.rows()
                                .forEach(row -> row.forEach((column, value) -> texts(column, value, texts)))));
        Set<UUID> ids = new HashSet<>();
        texts.stream().filter(HeldWords::isId).forEach(text -> ids.add(UUID.fromString(text)));
        Map<String, String> names = new HashMap<>();
        for (NamesThings room : rooms) {
            names.putAll(room.words(texts, language));
            room.names(ids).forEach((id, name) -> names.put(id.toString(), name));
        }
        return names;
    }

    private static void texts(String column, Object value, Set<String> into) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> texts(column, one, into));
        } else if (value instanceof Map<?, ?> parts) {
            parts.values().forEach(one -> texts(column, one, into));
        } else if (value instanceof Number number) {
            into.add(HeldWords.numbered(column, number.toString()));
        } else if (value instanceof String text) {
            into.add(text);
        }
    }
}
