package no.innpass.process.importing.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innpass.geography.Areas;
import no.innpass.organisation.office.OfficeRequest;
import no.innpass.platform.importing.CsvRow;
import no.innpass.platform.importing.CsvTable;
import no.innpass.process.importing.ImportPlan;
import no.innpass.process.importing.Spot;

/** {@code offices.csv}: one row for each office. */
final class ReadOffices {
    static final Set<String> REQUIRED = Set.of("number", "name", "municipality");
    static final Set<String> COLUMNS = Columns.with(REQUIRED, "municipalities");
    private static final String FOUR_DIGITS = "[0-9]{4}";

    private final ImportPlan plan;
    private final Areas areas;
    private final Set<String> numbers = new HashSet<>();

    ReadOffices(ImportPlan plan, Areas areas) {
        this.plan = plan;
        this.areas = areas;
    }

    void read(CsvTable table) {
        for (CsvRow row : table.rows()) {
            read(row, new Spot(table.file(), row.line()));
        }
    }

    private void read(CsvRow row, Spot at) {
        String number = row.required("number", 4);
        if (!number.isEmpty() && !number.matches(FOUR_DIGITS)) {
            row.wrong("number", "NOT_A_NUMBER", "four digits");
        } else if (!number.isEmpty() && !numbers.add(number)) {
            row.wrong("number", "TWICE", "each office once");
        }
        String name = row.required("name", 120);
        String seat = municipality(row, "municipality", row.required("municipality", 4));
        List<String> others = row.list("municipalities").stream()
                .map(one -> municipality(row, "municipalities", one))
                .filter(one -> !one.isEmpty())
                .toList();
        if (!number.isEmpty() && !name.isEmpty() && !seat.isEmpty()) {
            plan.add(new ImportPlan.OfficeItem(at, new OfficeRequest(number, name, seat, others, true)));
        }
    }

    private String municipality(CsvRow row, String column, String number) {
        if (!number.isEmpty() && areas.municipality(number).isEmpty()) {
            row.wrong(column, "UNKNOWN_MUNICIPALITY", "four digits, in use in 2026");
            return "";
        }
        return number;
    }
}
