package no.innpass.employer.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import no.innpass.employer.OrganisationNumber;
import no.innpass.platform.importing.ImportError;
import org.jspecify.annotations.Nullable;

/** One record of the register: a line of its files, or an answer of its service. */
final class RegisterRow {
    private static final Set<String> YES = Set.of("true", "J", "ja");
    private static final int DATE_LENGTH = 10;

    private final String file;
    private final long line;
    private final Cells cells;

    /** What a record tells. */
    interface Cells {
        /** Null or empty where it tells nothing. @param column as in the published files, lower case: {@code naeringskode1.kode} */
        @Nullable String in(String column);
    }

    /** @param line the header is 1; a row over several lines is known by its first */
    RegisterRow(String file, long line, Cells cells) {
        this.file = file;
        this.line = line;
        this.cells = cells;
    }

    /** @param column lower case */
    Optional<String> text(String column) {
        return Optional.ofNullable(cells.in(column)).filter(told -> !told.isEmpty());
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
