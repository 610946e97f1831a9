package no.innpass.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One class of a course (MEA-03).
 *
 * @param name of the course
 * @param trade code of the occupation it leads to; absent where it leads to none
 * @param size how many the class has places for, or how many applied where they were fewer
 * @param officeId the office that orders it and answers for its practice places
 * @param practiceFrom first day of the practice at workplaces; absent, as the last one, where there is none
 */
public record CourseRun(
        UUID id,
        String reference,
        String name,
        @Nullable String trade,
        int size,
        UUID providerId,
        UUID officeId,
        LocalDate startsOn,
        @Nullable LocalDate practiceFrom,
        @Nullable LocalDate practiceTo,
        LocalDate endsOn) {

    /** The day by which agreements on intake are looked up: the first of the practice, or of the run. */
    public LocalDate practiceDay() {
        return practiceFrom == null ? startsOn : practiceFrom;
    }
}
