package no.innpass.taxonomy.esco;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * One line of a file.
 *
 * @param line where it begins; the header is line 1
 */
record EscoRow(EscoFile file, long line, CSVRecord record) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7E]{1,190}");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\R|\\s\\|\\s");
    private static final int LONGEST_NAME = 500;

    /** The cell without blanks around it; empty where there is no such column. */
    String text(String column) {
        return record.isMapped(column) ? record.get(column).strip() : "";
    }

    /** @throws EscoRefused if it is no address of a concept */
    String address(String column) {
        String text = text(column);
        if (!ADDRESS.matcher(text).matches()) {
            throw file.refused(line, column, "not the address of a concept");
        }
        return text;
    }

    /** A group of ISCO-08, four digits. */
    String isco() {
        String text = text("iscoGroup").replaceFirst("^C", "");
        if (!text.matches("[0-9]{4}")) {
            throw file.refused(line, "iscoGroup", "not four digits");
        }
        return text;
    }

    /** Names in a cell, one on each line. */
    List<String> names(String column) {
        return BETWEEN_NAMES
                .splitAsStream(text(column))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .peek(name -> {
                    if (name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
                        throw file.refused(line, column, "a name of at most " + LONGEST_NAME + " characters");
                    }
                })
                .toList();
    }
}
