package no.innpass.process.demo;

import no.innpass.geography.Area;

/**
 * A drawn workplace: what its places follow from, and its line in the file.
 *
 * @param sector PUBLIC or PRIVATE
 * @param need what competence it needs most (CompetenceNeed)
 * @param band size band
 * @param host has or had practice placements, so it posts a place
 */
record Workplace(Trade trade, String sector, String need, String band, boolean host, Area area, Row row) {

    String number() {
        return row.cell("workplace_number");
    }

    Workplace hosting(boolean hosts) {
        return new Workplace(trade, sector, need, band, hosts, area, row);
    }
}
