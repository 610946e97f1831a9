package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of how it went at the workplace of a place: shown beside a list, and part of no score but HIRE (MAT-32).
 *
 * @param finished placements that ended there in the period and count for or against a hire (n)
 * @param hires of them
 * @param since first day of the period
 * @param until last day of it
 */
@Serdeable
public record PlaceEvidenceView(UUID placeId, int finished, int hires, LocalDate since, LocalDate until) {}
