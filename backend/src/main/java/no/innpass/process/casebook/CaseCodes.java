package no.innpass.process.casebook;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;

/**
 * The one table from the casebook's codes to our words, {@code casebook-codes.tsv}: kind, code, what is meant, and a note. A dash for
 * what is meant says that the product has nothing for it yet; the note says why.
 */
@Singleton
class CaseCodes {
    private static final String NOTHING = "-";

    private record Entry(String means, String note) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Concepts concepts;

    CaseCodes(Concepts concepts) {
        this.concepts = concepts;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CaseCodes.class.getResourceAsStream("casebook-codes.tsv")),
                StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split("\t", -1)).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] cells) {
        String key = key(cells[0], cells[1]);
        if (entries.put(key, new Entry(cells[2], cells.length > 3 ? cells[3] : "")) != null) {
            throw new IllegalStateException("casebook-codes.tsv has two lines for " + key);
        }
    }

    private static String key(String kind, String code) {
        return kind + " " + code;
    }

    /**
     * The statements that a code stands for, any of which will do.
     *
     * @throws WrongCase for a code that the table does not know
     * @throws NotThere where the product has nothing for it yet
     */
    List<SaidPattern> says(String kind, String code) {
        return Stream.of(means(kind, code).split(";"))
                .filter(text -> !text.isBlank())
                .map(text -> SaidPattern.parse(text, this::labels))
                .toList();
    }

    /** How explanations name a credential, and every one that includes it. */
    private String labels(String word) {
        return concepts.resolve(word).map(Concept::number).map(concepts::meeting).orElse(List.of()).stream()
                .map(number -> concepts.label(number, Language.NB))
                .collect(Collectors.joining("|"));
    }

    /** Words of ours for a code, parted by blanks in the table. */
    List<String> words(String kind, String code) {
        return List.of(means(kind, code).split(" +"));
    }

    /** What the table says of a code; empty where it has no line for it. */
    Optional<String> find(String kind, String code) {
        return Optional.ofNullable(entries.get(key(kind, code))).map(Entry::means);
    }

    private String means(String kind, String code) {
        Entry entry = Optional.ofNullable(entries.get(key(kind, code)))
                .orElseThrow(() -> new WrongCase("the " + kind + " " + code
                        + " is no code that is known: use one of those that the format lists"));
        if (entry.means().equals(NOTHING)) {
            throw new NotThere(kind + " " + code + ": " + entry.note());
        }
        return entry.means();
    }

    /** The product has nothing for a code yet. */
    static final class NotThere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String told;

        NotThere(String told) {
            super(told);
            this.told = told;
        }

        String told() {
            return told;
        }
    }
}
