package no.innpass.employer.labour;

import java.time.LocalDate;

/**
 * One published figure.
 *
 * @param region four digits a municipality, two a county, {@code 0} all of Norway
 * @param industry letter of a section; empty for all industries together
 * @param value people, 0 or more
 */
record LabourFact(
        String region,
        String industry,
        LabourIndicator indicator,
        int year,
        int value,
        String source,
        LocalDate publishedOn) {
    /** All of Norway. */
    static final String NORWAY = "0";

    /** What there is one figure of. */
    record Key(String region, String industry, LabourIndicator indicator, int year) {}

    Key key() {
        return new Key(region, industry, indicator, year);
    }
}
