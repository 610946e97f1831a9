package no.innpass.platform.importing;

import java.util.Comparator;

/**
 * One thing to mend in a file. Holds no cell content, so that it may be logged.
 *
 * @param file name without folder
 * @param line 1 for the header; in a YAML file the line of the value, 0 when it concerns the whole file
 * @param column name of the column, or path of the value; empty when it concerns the whole line
 * @param code stable, upper snake case
 * @param allowed what would be right, in a few words
 */
public record ImportError(String file, int line, String column, String code, String allowed)
        implements Comparable<ImportError> {
    private static final Comparator<ImportError> ORDER = Comparator.comparing(ImportError::file)
            .thenComparingInt(ImportError::line)
            .thenComparing(ImportError::column)
            .thenComparing(ImportError::code);

    @Override
    public int compareTo(ImportError other) {
        return ORDER.compare(this, other);
    }

    /** {@code employers.csv line 7 column workplace_number: CHECK_DIGIT (nine digits with a correct check digit)}. */
    @Override
    public String toString() {
        return file + (line > 0 ? " line " + line : "") + (column.isEmpty() ? "" : " column " + column) + ": " + code
                + (allowed.isEmpty() ? "" : " (" + allowed + ")");
    }
}
