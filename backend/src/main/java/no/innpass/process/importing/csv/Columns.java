package no.innpass.process.importing.csv;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.innpass.organisation.Office;
import no.innpass.platform.importing.CsvRow;
import no.innpass.process.importing.Assignments;
import org.jspecify.annotations.Nullable;

/** What cells of several files have in common; each wrong cell adds its error. */
final class Columns {
    /** Ends the name of every person and firm of a row that says so. */
    static final String MARK = "(oppdiktet)";

    private static final Pattern PHONE = Pattern.compile("\\+[0-9]{6,15}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,80}@[^@\\s]{1,100}");

    private Columns() {}

    /** @param optional names with blanks between them */
    static Set<String> with(Set<String> required, String optional) {
        Set<String> all = new HashSet<>(required);
        all.addAll(List.of(optional.split(" ")));
        return Set.copyOf(all);
    }

    /** A code that must be there; errors REQUIRED and NOT_A_CODE. */
    static <E extends Enum<E>> E required(CsvRow row, String column, Class<E> type, @Nullable E instead) {
        E other = instead == null ? type.getEnumConstants()[0] : instead;
        row.required(column, 80);
        return row.code(column, type).orElse(other);
    }

    /** A name; it ends with the mark where the row is fictitious, error NOT_MARKED. */
    static String name(CsvRow row, String column, int longest) {
        String name = row.required(column, longest);
        checkName(row, column, name);
        return name;
    }

    static void checkName(CsvRow row, String column, String name) {
        if (name.length() > 200) {
            row.wrong(column, "TOO_LONG", "at most 200 characters");
        }
        boolean fictitious = row.text("fictitious").filter("yes"::equals).isPresent();
        if (name.isEmpty()) {
            row.wrong(column, "REQUIRED", "a name");
        } else if (fictitious && !name.endsWith(MARK)) {
            row.wrong(column, "NOT_MARKED", "a fictitious name ends in " + MARK);
        }
    }

    /** A list as long as the names; a missing one is all empty. Error OTHER_LENGTH. */
    static List<String> aligned(CsvRow row, String column, int length) {
        List<String> items = row.list(column);
        if (items.size() == length) {
            return items;
        }
        if (!items.isEmpty()) {
            row.wrong(column, "OTHER_LENGTH", "as many items as names");
        }
        return Collections.nCopies(length, "");
    }

    /** Error NOT_A_PHONE. */
    static @Nullable String phone(CsvRow row, String column, String text) {
        if (!text.isEmpty() && !PHONE.matcher(text).matches()) {
            row.wrong(column, "NOT_A_PHONE", "+, country code and number");
        }
        return text.isEmpty() ? null : text;
    }

    /** Error NOT_AN_EMAIL. */
    static @Nullable String email(CsvRow row, String column, String text) {
        if (!text.isEmpty() && !EMAIL.matcher(text).matches()) {
            row.wrong(column, "NOT_AN_EMAIL", "an address");
        }
        return text.isEmpty() ? null : text;
    }

    /** The office that is named, else one that serves the municipality; errors UNKNOWN_OFFICE, NO_OFFICE. */
    static Optional<Office> office(CsvRow row, @Nullable String municipality, Assignments assignments) {
        Optional<String> number = row.text("office");
        if (number.isPresent()) {
            Optional<Office> named = assignments.office(number.get());
            return named.isPresent() ? named : row.refused("office", "UNKNOWN_OFFICE", "number of an office");
        }
        Optional<Office> serving = assignments.serving(municipality);
        return serving.isPresent()
                ? serving
                : row.refused("office", "NO_OFFICE", "at least one office must be registered");
    }

    /** A list of codes; an item that is none has its error and is left out. */
    static <E extends Enum<E>> List<E> codes(CsvRow row, String column, Class<E> type) {
        return row.list(column).stream()
                .flatMap(item -> row.code(column, item, type).stream())
                .toList();
    }
}
