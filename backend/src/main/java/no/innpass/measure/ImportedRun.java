package no.innpass.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run of a course as a file tells of it (MEA-03).
 *
 * @param reference the file's own key
 * @param frame quota, budget, absence and drop-outs so far
 * @param testOn day of the test that ends it; its places and who pays go with it
 */
public record ImportedRun(
        String reference,
        ImportedCourse course,
        UUID providerId,
        UUID officeId,
        LocalDate startsOn,
        @Nullable LocalDate practiceFrom,
        @Nullable LocalDate practiceTo,
        LocalDate endsOn,
        int places,
        int applied,
        @Nullable LocalDate testOn,
        @Nullable Integer testPlaces,
        @Nullable Boolean testPaid,
        RunFrame frame) {}
