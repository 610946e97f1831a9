package no.innpass.reporting.export;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An export as it is taken, once.
 *
 * @param csv the file: a head, then a line for each row, in the order of the random ids; separated by semicolons
 */
@Serdeable
record ExportView(ExportRowView row, String csv) {}
