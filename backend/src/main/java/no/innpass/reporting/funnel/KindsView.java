package no.innpass.reporting.funnel;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.geography.Region;
import org.jspecify.annotations.Nullable;

/**
 * Placements that began, by kind (PLC-02).
 *
 * @param from first day
 * @param to last day; whole months
 * @param least numbers of fewer people than this are hidden
 * @param offices the reader's own first, then by the number of the office
 */
@Serdeable
record KindsView(LocalDate from, LocalDate to, int least, List<OfficeKindsView> offices) {

    /**
     * One office. Absent numbers are of too few people.
     *
     * @param individual work training
     * @param course practice that belongs to a course
     * @param together both
     * @param language language practice of the municipality, never among work training
     * @param other sheltered practice, subsidised and ordinary jobs, apprentices
     */
    @Serdeable
    record OfficeKindsView(
            UUID officeId,
            String officeName,
            Region region,
            boolean own,
            @Nullable Integer individual,
            @Nullable Integer course,
            @Nullable Integer together,
            @Nullable Integer language,
            @Nullable Integer other) {}
}
