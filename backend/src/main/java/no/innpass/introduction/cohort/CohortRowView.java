package no.innpass.introduction.cohort;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of cohorts.
 *
 * @param board the caller may open the board; otherwise only what the class is like
 */
@Serdeable
record CohortRowView(
        UUID id,
        String name,
        String provider,
        LocalDate startsOn,
        @Nullable LocalDate practiceFrom,
        int people,
        boolean board) {}
