package no.innpass.process.importing.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.innpass.platform.importing.CsvRow;
import no.innpass.shared.FactState;

/**
 * A cell that holds facts (CAN-02): empty NOT_ASKED, {@code NONE}, {@code DECLINED}, else VALUE with the complete list.
 *
 * @param items none unless the state is VALUE
 */
record FactCell(CsvRow row, String column, FactState state, List<String> items) {

    static FactCell of(CsvRow row, String column) {
        List<String> items = row.list(column);
        if (items.isEmpty()) {
            return new FactCell(row, column, FactState.NOT_ASKED, List.of());
        }
        if (items.size() == 1
                && (items.getFirst().equals("NONE") || items.getFirst().equals("DECLINED"))) {
            return new FactCell(row, column, FactState.valueOf(items.getFirst()), List.of());
        }
        if (items.contains("")) {
            row.wrong(column, "EMPTY_ITEM", "items without empty ones between them");
        }
        return new FactCell(row, column, FactState.VALUE, items);
    }

    /**
     * The state of the section when other columns have facts of it too; error BESIDE_ANSWER when the cell says that there are
     * none.
     */
    FactState with(boolean moreFacts) {
        if (!moreFacts) {
            return state;
        }
        if (state == FactState.NONE || state == FactState.DECLINED) {
            row.wrong(column, "BESIDE_ANSWER", state + " stands alone, without facts in other columns");
        }
        return FactState.VALUE;
    }

    /** What the items stand for; what cannot be read is left out, with its error. */
    <T> List<T> read(Function<String, Stream<T>> item) {
        return items.stream().filter(text -> !text.isEmpty()).flatMap(item).toList();
    }

    /** The parts of an item; error TOO_MANY_PARTS. */
    List<String> parts(String item, int most) {
        List<String> parts = CsvRow.parts(item, most);
        if (parts.size() > most) {
            row.wrong(column, "TOO_MANY_PARTS", "at most " + most + " parts with : between");
            return parts.subList(0, most);
        }
        return parts;
    }
}
