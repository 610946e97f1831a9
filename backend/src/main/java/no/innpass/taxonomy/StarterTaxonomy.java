package no.innpass.taxonomy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.innpass.taxonomy.ConceptRelation.Kind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The starter list: tab-separated files with a heading line beside this class, in UTF-8; the tasks by theme. Lists inside a cell are
 * parted by semicolons. A neighbour is named once, in either of the two lines.
 *
 * @param checksum of the files' text; the same text gives the same taxonomy
 */
record StarterTaxonomy(Taxonomy taxonomy, String checksum) {
    private static final Map<String, ConceptKind> FILES = Map.ofEntries(
            Map.entry("tasks", ConceptKind.TASK),
            Map.entry("tasks-building", ConceptKind.TASK),
            Map.entry("tasks-care-and-children", ConceptKind.TASK),
            Map.entry("tasks-cleaning-and-property", ConceptKind.TASK),
            Map.entry("tasks-food-and-hotel", ConceptKind.TASK),
            Map.entry("tasks-land-and-sea", ConceptKind.TASK),
            Map.entry("tasks-office-and-culture", ConceptKind.TASK),
            Map.entry("tasks-shop-and-warehouse", ConceptKind.TASK),
            Map.entry("tasks-transport-and-service", ConceptKind.TASK),
            Map.entry("tasks-workshop-and-industry", ConceptKind.TASK),
            Map.entry("skills", ConceptKind.SKILL),
            Map.entry("occupations", ConceptKind.OCCUPATION),
            Map.entry("credentials", ConceptKind.CREDENTIAL));
    private static final String WORDS = "casebook-words";

    /** What the list that is built in would have as its checksum: a start reads no line when it is in the tables already. */
    static String checksumOfFiles() {
        return checksum(texts());
    }

    /** @throws IllegalStateException naming what is wrong in the files: a defect of the build, not of an installation */
    static StarterTaxonomy read() {
        Map<String, String> texts = texts();
        List<CSVRecord> lines = new ArrayList<>();
        List<Concept> concepts = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        FILES.keySet().stream().sorted().forEach(file -> {
            for (CSVRecord line : parse(Objects.requireNonNull(texts.get(file)))) {
                Concept concept = concept(Objects.requireNonNull(FILES.get(file)), line);
                concepts.add(concept);
                numbers.put(concept.code(), concept.number());
                lines.add(line);
            }
        });
        Map<String, Integer> aliases = new HashMap<>();
        parse(Objects.requireNonNull(texts.get(WORDS)))
                .forEach(line -> aliases.put(line.get("word"), number(numbers, line.get("code"))));
        List<ConceptRelation> relations = lines.stream()
                .flatMap(line -> relations(line, numbers))
                .distinct()
                .toList();
        Circles.find(broader(relations)).ifPresent(circle -> {
            throw new IllegalStateException("The starter list goes in a circle: " + circle);
        });
        return new StarterTaxonomy(new Taxonomy(concepts, relations, aliases), checksum(texts));
    }

    /** What is directly broader, by number. */
    static Map<Integer, Set<Integer>> broader(List<ConceptRelation> relations) {
        Map<Integer, Set<Integer>> above = new HashMap<>();
        relations.stream()
                .filter(relation -> relation.kind() == Kind.BROADER)
                .forEach(relation -> above.computeIfAbsent(relation.from(), from -> new TreeSet<>())
                        .add(relation.to()));
        return above;
    }

    /** The text of each file, by its name, in the order of the names. */
    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        FILES.keySet().forEach(file -> texts.put(file, text(file)));
        texts.put(WORDS, text(WORDS));
        return texts;
    }

    private static String checksum(Map<String, String> texts) {
        return sha256(String.join("\n", texts.values()));
    }

    private static Concept concept(ConceptKind kind, CSVRecord line) {
        List<ConceptLabel> labels = new ArrayList<>();
        for (String language : List.of("nb", "nn", "en")) {
            cell(line, language).ifPresent(text -> labels.add(new ConceptLabel(language, text, true)));
            cells(line, "synonyms_" + language).forEach(text -> labels.add(new ConceptLabel(language, text, false)));
        }
        return new Concept(
                Integer.parseInt(line.get("number")),
                line.get("code"),
                kind,
                cell(line, "styrk").orElse(null),
                cell(line, "certificate_type").map(CertificateType::valueOf).orElse(null),
                cell(line, "legal_only").isPresent(),
                false,
                labels);
    }

    private static Stream<ConceptRelation> relations(CSVRecord line, Map<String, Integer> numbers) {
        int from = Integer.parseInt(line.get("number"));
        return Stream.of(
                        cells(line, "near").map(code -> ConceptRelation.near(from, number(numbers, code))),
                        cells(line, "broader")
                                .map(code -> new ConceptRelation(from, Kind.BROADER, number(numbers, code))),
                        cells(line, "occupations")
                                .map(code -> new ConceptRelation(from, Kind.PART_OF, number(numbers, code))))
                .flatMap(relation -> relation);
    }

    private static int number(Map<String, Integer> numbers, String code) {
        return Optional.ofNullable(numbers.get(code))
                .orElseThrow(() -> new IllegalStateException("The starter list names an unknown concept: " + code));
    }

    private static Optional<String> cell(CSVRecord line, String column) {
        return line.isMapped(column) && !line.get(column).isBlank() ? Optional.of(line.get(column)) : Optional.empty();
    }

    private static Stream<String> cells(CSVRecord line, String column) {
        return cell(line, column).stream().flatMap(cell -> Stream.of(cell.split(";")));
    }

    private static List<CSVRecord> parse(String text) {
        CSVFormat format =
                CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).get();
        try {
            return format.parse(new StringReader(text)).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try (InputStream stream =
                Objects.requireNonNull(StarterTaxonomy.class.getResourceAsStream(file + ".tsv"), file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
