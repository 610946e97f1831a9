package no.innpass.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    private static final Set<String> COLUMNS = Set.of("name", "count", "day", "when");

    @TempDir
    Path folder;

    private final ImportErrors errors = new ImportErrors();

    @Test
    void readsWhatExcelSavesWithSemicolonsAndByteOrderMark() throws IOException {
        List<CsvRow> rows = read("\uFEFFname;count\r\nÆrlig Bakeri Ås;3\r\n", StandardCharsets.UTF_8)
                .rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().text("name")).contains("Ærlig Bakeri Ås");
        assertThat(rows.getFirst().integer("count", 1, 9)).contains(3);
        assertThat(errors.sorted()).isEmpty();
    }

    @Test
    void readsExcelsOldCodePageWithNorwegianLetters() throws IOException {
        CsvRow row = read("name;count\nØystein Å;1\n", Charset.forName("windows-1252"))
                .rows()
                .getFirst();
        assertThat(row.text("name")).contains("Øystein Å");
    }

    @Test
    void readsCommasQuotesAndLineBreaksInsideACell() throws IOException {
        List<CsvRow> rows = read("name,count\n\"Berg, \"\"Moe\"\"\nog sønn\",2\nLi,4\n", StandardCharsets.UTF_8)
                .rows();
        assertThat(rows.get(0).text("name")).contains("Berg, \"Moe\"\nog sønn");
        assertThat(rows.get(0).line()).isEqualTo(2);
        assertThat(rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void eachErrorNamesFileLineAndColumn() throws IOException {
        CsvTable table = read("name;count;day;when\n;12;FUNDAY;21.11.2026\n", StandardCharsets.UTF_8);
        CsvRow row = table.rows().getFirst();
        row.required("name", 10);
        row.integer("count", 1, 9);
        row.code("day", DayOfWeek.class);
        row.date("when");
        assertThat(errors.sorted())
                .extracting(ImportError::toString)
                .containsExactly(
                        "rows.csv line 2 column count: OUT_OF_RANGE (1 to 9)",
                        "rows.csv line 2 column day: NOT_A_CODE (MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY)",
                        "rows.csv line 2 column name: REQUIRED (a value)",
                        "rows.csv line 2 column when: NOT_A_DATE (a date as 2026-11-21)");
    }

    @Test
    void aMisspeltColumnIsNeverSilentlyLost() throws IOException {
        read("nmae;count\nLi;1\n", StandardCharsets.UTF_8);
        assertThat(errors.sorted()).extracting(ImportError::code).containsExactly("MISSING_COLUMN", "UNKNOWN_COLUMN");
    }

    @Test
    void anEmptyFileAndABrokenQuoteAreSaidPlainly() throws IOException {
        read("", StandardCharsets.UTF_8);
        read("name\n\"never closed\n", StandardCharsets.UTF_8);
        assertThat(errors.sorted()).extracting(ImportError::code).contains("NO_HEADER", "UNREADABLE");
    }

    private CsvTable read(String text, Charset charset) throws IOException {
        Path file = folder.resolve("rows.csv");
        Files.write(file, text.getBytes(charset));
        return CsvTable.read(file, COLUMNS, Set.of("name"), errors);
    }
}
