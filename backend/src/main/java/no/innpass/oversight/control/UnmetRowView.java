package no.innpass.oversight.control;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Rights of one kind at one office that were not met in time.
 *
 * @param count people; several of one person count once
 * @param weeksLate of the one that is most late
 */
@Serdeable
record UnmetRowView(UnmetRight right, String officeName, int count, int weeksLate) {}
