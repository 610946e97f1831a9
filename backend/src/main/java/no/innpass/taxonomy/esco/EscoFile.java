package no.innpass.taxonomy.esco;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.innpass.platform.importing.BoundedReader;
import no.innpass.platform.importing.PassByteOrderMark;
import no.innpass.taxonomy.ConceptKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One CSV file in a zip, read as a stream.
 *
 * @param language of its names, a tag in lower case; empty for relations
 */
record EscoFile(ZipFile zip, String zipName, ZipEntry entry, Kind kind, String language) {
    /** Characters. The largest file of ESCO has 25 million, the longest line some 20 thousand. */
    private static final long MOST = 200_000_000;

    private static final long LONGEST_RECORD = 2_000_000;

    enum Kind {
        SKILLS("skills", Set.of("conceptUri", "preferredLabel")),
        OCCUPATIONS("occupations", Set.of("conceptUri", "preferredLabel", "iscoGroup")),
        OCCUPATION_SKILLS("occupationSkillRelations", Set.of("occupationUri", "relationType", "skillUri")),
        SKILL_SKILLS("skillSkillRelations", Set.of("originalSkillUri", "relatedSkillUri")),
        BROADER_SKILLS("broaderRelationsSkillPillar", Set.of("conceptUri", "broaderUri")),
        BROADER_OCCUPATIONS("broaderRelationsOccPillar", Set.of("conceptUri", "broaderUri"));

        private final String stem;
        private final Set<String> columns;

        Kind(String stem, Set<String> columns) {
            this.stem = stem;
            this.columns = columns;
        }

        String stem() {
            return stem;
        }

        boolean holdsNames() {
            return this == SKILLS || this == OCCUPATIONS;
        }

        /** Of the concepts that a file of names holds. */
        ConceptKind concepts() {
            return this == SKILLS ? ConceptKind.SKILL : ConceptKind.OCCUPATION;
        }
    }

    /** The name without the folders that somebody packed around it. */
    String name() {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    /**
     * Each line after the header, in order.
     *
     * @return how many
     * @throws EscoRefused for a file that is no such table
     */
    int read(Consumer<EscoRow> taker) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        long line = 1;
        try (InputStream bytes = zip.getInputStream(entry);
                var reader = new BoundedReader(
                        new InputStreamReader(new PassByteOrderMark(bytes), decoder), MOST, LONGEST_RECORD);
                CSVParser parser = CSVParser.parse(reader, format)) {
            requireColumns(parser.getHeaderMap());
            int count = 0;
            line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord record : parser) {
                if (!record.isConsistent()) {
                    throw refused(
                            line,
                            "",
                            "%d cells where the header has %d"
                                    .formatted(
                                            record.size(), parser.getHeaderMap().size()));
                }
                taker.accept(new EscoRow(this, line, record));
                count++;
                reader.nextRecord();
                line = parser.getCurrentLineNumber() + 1;
            }
            return count;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            throw refused(line, "", "cannot be read as CSV in UTF-8 (" + reason(broken) + ")");
        }
    }

    private void requireColumns(Map<String, Integer> header) {
        kind.columns.stream()
                .sorted()
                .filter(column -> !header.containsKey(column))
                .findFirst()
                .ifPresent(column -> {
                    throw refused(1, column, "the header lacks this column");
                });
    }

    private static String reason(Exception broken) {
        Throwable root = broken;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    EscoRefused refused(long line, String column, String what) {
        return new EscoRefused(zipName + ": " + name() + " line " + line + (column.isEmpty() ? "" : " column " + column)
                + ": " + what);
    }
}
