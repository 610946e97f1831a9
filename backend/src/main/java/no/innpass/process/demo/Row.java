package no.innpass.process.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a file in the making: cells by column. A column that is never set stays empty. */
final class Row {
    private final Map<String, String> cells = new LinkedHashMap<>();

    Row set(String column, Object cell) {
        cells.put(column, cell.toString());
        return this;
    }

    /** Items of a list cell, joined as the import files want it. */
    Row set(String column, List<String> items) {
        return set(column, String.join("|", items));
    }

    /** Sets a section's answer (NONE, DECLINED; empty for NOT_ASKED), or says true: the cell is to be filled with a value. */
    boolean answer(String column, String state) {
        if (state.equals("VALUE")) {
            return true;
        }
        set(column, state.equals("NOT_ASKED") ? "" : state);
        return false;
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The cells in the order of a file's columns. */
    List<String> cells(List<String> columns) {
        if (!columns.containsAll(cells.keySet())) {
            throw new IllegalStateException("A column is missing in the file: " + cells.keySet());
        }
        return columns.stream().map(this::cell).toList();
    }
}
