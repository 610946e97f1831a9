package no.innpass.process.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The import files and their columns, in the order in which they are written ({@code docs/import.md}). */
enum CsvFile {
    EMPLOYERS("employers.csv", """
            employer_number employer_name workplace_number workplace_name sector surroundings industry employees municipality
            post_code inclusive_agreement competence_need contact_names contact_roles contact_phones contact_emails
            contact_channels intake_channel intake_contact intake_words intake_most intake_period fictitious"""),
    PLACES("places.csv", """
            reference workplace_number state kind title positions start_first start_latest duration_weeks expires_on
            confirmed_on purpose_main purposes tasks formal_demands language_demands language_support functional_demands
            hours alternative_tasks adaptations supervisor supervision_hours max_at_once prospect contracts
            position_percent announced_post"""),
    CANDIDATES("candidates.csv", """
            reference name phone email contact_language municipality readiness ready_from readiness_confirmed_on mapped_on
            anonymous_card skills experience education certificates norwegian_estimated norwegian_tested norwegian_booked
            languages wishes avoids vetoes goal purposes accepts_no_job functions adaptations environment hours
            percent_wanted on_call shifts earliest_start home travel_means max_minutes would_move course_run source stated_on
            fictitious"""),
    COURSES("courses.csv", """
            reference course name provider_number office starts_on practice_from practice_to ends_on places applied content
            speaking trade skills theory_weeks theory_hours practice_weeks class_size""");

    private static final CSVFormat FORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\n")
            .get();

    private final String fileName;
    private final List<String> columns;

    CsvFile(String fileName, String columns) {
        this.fileName = fileName;
        this.columns = List.of(columns.split("\\s+"));
    }

    List<String> columns() {
        return columns;
    }

    void write(Path folder, List<Row> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(fileName), StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(out, FORM)) {
            printer.printRecord(columns);
            for (Row row : rows) {
                printer.printRecord(row.cells(columns));
            }
        }
    }
}
