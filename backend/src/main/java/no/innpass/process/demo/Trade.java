package no.innpass.process.demo;

import java.util.List;
import java.util.Map;

/**
 * A kind of workplace of the demo and what is done there ({@code trades.tsv}, all of it assumed).
 *
 * @param industry SN2007 letter
 * @param sector PUBLIC or PRIVATE
 * @param weight how often among those of its industry and sector
 * @param name Norwegian, as part of a workplace's name
 * @param owners sectors of an owner to draw from
 * @param occupation code
 * @param tasks codes, the usual ones first
 * @param tradeCertificate code of the trade certificate that fits
 * @param course code of the course or licence that fits
 * @param education code of the education that fits; empty for none
 * @param legal a demand by law as credential:tags:ground; empty for none
 * @param language how much the work speaks, 1 to 3
 * @param functions attributes that the work may demand
 * @param week key of the opening hours
 */
record Trade(
        String industry,
        String sector,
        int weight,
        String name,
        List<String> owners,
        String occupation,
        List<String> tasks,
        String tradeCertificate,
        String course,
        String education,
        String legal,
        int language,
        List<String> functions,
        String week) {

    static final List<Trade> ALL =
            Tsv.rows("trades.tsv").stream().map(Trade::of).toList();

    private static Trade of(Map<String, String> row) {
        return new Trade(
                Tsv.cell(row, "industry"),
                Tsv.cell(row, "sector"),
                Integer.parseInt(Tsv.cell(row, "weight")),
                Tsv.cell(row, "name"),
                Tsv.list(row, "owners"),
                Tsv.cell(row, "occupation"),
                Tsv.list(row, "tasks"),
                Tsv.cell(row, "trade_certificate"),
                Tsv.cell(row, "course"),
                Tsv.cell(row, "education"),
                Tsv.cell(row, "legal"),
                Integer.parseInt(Tsv.cell(row, "language")),
                Tsv.list(row, "functions"),
                Tsv.cell(row, "week"));
    }

    static Trade draw(String industry, String sector, Chance chance) {
        List<Trade> fitting = ALL.stream()
                .filter(trade ->
                        trade.industry().equals(industry) && trade.sector().equals(sector))
                .toList();
        return chance.weighted(fitting, Trade::weight);
    }

    boolean kindergarten() {
        return education.equals("kindergarten-teacher-education");
    }
}
