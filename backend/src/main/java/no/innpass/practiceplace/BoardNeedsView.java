package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Needs that are out in the municipalities that the reader looks after (EMP-19).
 *
 * @param places out now
 * @param seats free at them
 * @param fresh of the places, published in the last seven days
 * @param waiting places that wait for approval
 * @param rows the newest first, the first of them
 */
@Serdeable
public record BoardNeedsView(int places, int seats, int fresh, int waiting, List<PracticePlaceRowView> rows) {}
