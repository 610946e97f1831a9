package no.innpass.employer.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innpass.employer.OrganisationNumber;
import no.innpass.platform.importing.ImportError;
import org.apache.commons.csv.CSVRecord;

/** One line of a file of the register. */
final class RegisterRow {
    private static final Set<String> YES = Set.of("true", "J", "ja");
    private static final int DATE_LENGTH = 10;

    private final String file;
    private final long line;
    private final Map<String, Integer> header;
    private final CSVRecord cells;

    /**
     * @param line the header is 1; a row over several lines is known by its first
     * @param header places of the columns, by their names in lower case
     */
    RegisterRow(String file, long line, Map<String, Integer> header, CSVRecord cells) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.cells = cells;
    }

    /** @param column lower case */
    Optional<String> text(String column) {
        Integer at = header.get(column);
        return at == null || at >= cells.size() || cells.get(at).isEmpty()
                ? Optional.empty()
                : Optional.of(cells.get(at));
    }

    boolean yes(String column) {
        return text(column).filter(YES::contains).isPresent();
    }

    /** A day, also where a time stands after it; empty where it is none. */
    Optional<LocalDate> day(String column) {
        return text(column).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text.substring(0, Math.min(DATE_LENGTH, text.length()))));
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        });
    }

    /** Empty where the check digit or the length is wrong. */
    Optional<OrganisationNumber> number(String column) {
        return text(column).filter(OrganisationNumber::isValid).map(OrganisationNumber::new);
    }

    /** The line cannot be brought in, or one of its facts is left open. */
    ImportError fault(String column, String code, String allowed) {
        return new ImportError(file, (int) Math.min(Integer.MAX_VALUE, line), column, code, allowed);
    }
}
