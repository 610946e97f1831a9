package no.innpass.taxonomy.linking;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innpass.platform.database.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder in the form of the MELO benchmark: {@code queries.tsv} (id, text), {@code corpus_elements.tsv} (id, text),
 * {@code concept_mapping.tsv} (element, concept) and {@code annotations.tsv} (query, 0, element, grade; a grade over 0 is right).
 * The first element of a concept is its preferred name. UTF-8, tab-separated, without a heading; empty lines are passed over.
 */
final class ReadLabelledSet {
    private static final String QUERIES = "queries.tsv";
    private static final String ELEMENTS = "corpus_elements.tsv";
    private static final String MAPPING = "concept_mapping.tsv";
    private static final String ANNOTATIONS = "annotations.tsv";

    private final Path folder;

    private ReadLabelledSet(Path folder) {
        this.folder = folder;
    }

    /** @throws StartRefused when a file is missing or a line is wrong; it says which */
    static LabelledSet read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new StartRefused("There is no folder " + folder + ".");
        }
        return new ReadLabelledSet(folder).read();
    }

    private LabelledSet read() {
        Map<String, String> concept = texts(MAPPING);
        Map<String, Integer> elementOf = new LinkedHashMap<>();
        Map<String, Integer> conceptOf = new LinkedHashMap<>();
        List<LinkName> elements = new ArrayList<>();
        for (Row row : rows(ELEMENTS, 2)) {
            @Nullable String address = concept.get(row.words()[0]);
            if (address == null) {
                throw wrong(row, row.words()[0] + " has no line in " + MAPPING);
            }
            if (elementOf.putIfAbsent(row.words()[0], elements.size()) != null) {
                throw wrong(row, row.words()[0] + " stands twice");
            }
            boolean first = !conceptOf.containsKey(address);
            int number = conceptOf.computeIfAbsent(address, ignored -> conceptOf.size());
            elements.add(new LinkName(number, row.words()[1], first));
        }
        Map<String, String> queries = texts(QUERIES);
        Map<String, Set<Integer>> right = right(queries.keySet(), elementOf);
        List<LabelledSet.Query> judged = right.entrySet().stream()
                .map(one -> new LabelledSet.Query(one.getKey(), queries.getOrDefault(one.getKey(), ""), one.getValue()))
                .filter(query -> !query.right().isEmpty())
                .toList();
        if (judged.isEmpty()) {
            throw new StartRefused(folder.resolve(ANNOTATIONS) + ": no query has a right answer");
        }
        return new LabelledSet(judged, elements, List.copyOf(conceptOf.keySet()), queries.size() - judged.size());
    }

    private Map<String, Set<Integer>> right(Set<String> queries, Map<String, Integer> elementOf) {
        Map<String, Set<Integer>> right = new LinkedHashMap<>();
        queries.forEach(query -> right.put(query, new LinkedHashSet<>()));
        for (Row row : rows(ANNOTATIONS, 4)) {
            @Nullable Set<Integer> ofQuery = right.get(row.words()[0]);
            @Nullable Integer element = elementOf.get(row.words()[2]);
            if (ofQuery == null) {
                throw wrong(row, "no query " + row.words()[0] + " stands in " + QUERIES);
            }
            if (element == null) {
                throw wrong(row, "no element " + row.words()[2] + " stands in " + ELEMENTS);
            }
            if (!row.words()[3].matches("-?[0-9]{1,9}")) {
                throw wrong(row, "the grade is to be a whole number, not " + row.words()[3]);
            }
            if (Integer.parseInt(row.words()[3]) > 0) {
                ofQuery.add(element);
            }
        }
        return right;
    }

    /** Files of two columns by their first. */
    private Map<String, String> texts(String file) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Row row : rows(file, 2)) {
            if (texts.putIfAbsent(row.words()[0], row.words()[1]) != null) {
                throw wrong(row, row.words()[0] + " stands twice");
            }
        }
        return texts;
    }

    private List<Row> rows(String file, int columns) {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String text : lines(folder.resolve(file))) {
            line++;
            String plain = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (!plain.isBlank()) {
                Row row = new Row(file, line, plain.strip().split("\t", -1));
                if (row.words().length != columns) {
                    throw wrong(row, columns + " columns parted by tabs are wanted, not " + row.words().length);
                }
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw new StartRefused(folder.resolve(file) + " is empty.");
        }
        return rows;
    }

    private static List<String> lines(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("The file " + file + " is missing.");
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new StartRefused(file + " is not UTF-8.");
        } catch (IOException e) {
            throw new StartRefused("The file " + file + " cannot be read: " + e.getMessage());
        }
    }

    private StartRefused wrong(Row row, String what) {
        return new StartRefused(folder.resolve(row.file()) + ", line " + row.line() + ": " + what);
    }

    /** @param words of the columns */
    private record Row(String file, int line, String[] words) {}
}
