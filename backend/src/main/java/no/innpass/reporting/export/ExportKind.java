package no.innpass.reporting.export;

import java.util.List;

/** What an export has a row for, and its columns besides the id: first those that matter most, which are the last to be hidden. */
public enum ExportKind {
    /** People registered in a quarter. */
    CANDIDATES("export_candidate", "reached", "region", "registered", "readiness", "speaking", "purpose"),
    /** Placements that began in a quarter. */
    PLACEMENTS("export_placement", "ended", "region", "began", "industry", "weeks", "hours", "prospect");

    private final String view;
    private final List<String> columns;

    ExportKind(String view, String... columns) {
        this.view = view;
        this.columns = List.of(columns);
    }

    String view() {
        return view;
    }

    List<String> columns() {
        return columns;
    }
}
