package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Industry, sector and competence need of every workplace, dealt out from the joint table {@code workplaces.tsv}. */
final class WorkplaceCells {
    /** One cell of the table. */
    record Cell(String industry, String sector, String need) {}

    private WorkplaceCells() {}

    static List<Cell> deal(int count, Chance chance) {
        Map<Cell, Double> shares = new LinkedHashMap<>();
        for (Map<String, String> row : Tsv.rows("workplaces.tsv")) {
            List<String> needs = new ArrayList<>(row.keySet()).subList(2, row.size());
            for (String need : needs) {
                Cell cell = new Cell(Tsv.cell(row, "industry"), Tsv.cell(row, "sector"), need);
                shares.put(cell, Double.valueOf(Tsv.cell(row, need)));
            }
        }
        return Quota.deal(shares, count, chance);
    }
}
