package no.innpass.process.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Runs of courses at Hamar: one with a class that looks for practice places, and forklift classes that have finished (MAT-35). */
final class DrawCourse {
    private static final String RUN = "demo-run-hamar-1";
    private static final String TOWN = "3403";
    private static final int CLASS = 15;
    private static final int DAYS_TO_PRACTICE = 21;
    private static final int WEEKS_OF_PRACTICE = 7;
    private static final int DAYS_SINCE_START = 56;

    private static final int FORKLIFT_CLASSES = 5;
    private static final int FORKLIFT_PLACES = 24;
    private static final int MONTHS_BETWEEN = 2;
    private static final int WEEKS_OF_FORKLIFT = 6;

    private DrawCourse() {}

    /** Puts the first who are ready into the class, and answers the row of the run. */
    static List<Row> fill(List<Row> candidates, LocalDate today) {
        candidates.stream()
                .filter(row -> row.cell("municipality").equals(TOWN)
                        && row.cell("readiness").equals("READY"))
                .limit(CLASS)
                .forEach(row -> row.set("course_run", RUN));
        LocalDate practice = today.plusDays(DAYS_TO_PRACTICE);
        LocalDate end = practice.plusWeeks(WEEKS_OF_PRACTICE);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row()
                .set("reference", RUN)
                .set("course", "demo-course-service")
                .set("name", "Butikk og servering")
                .set("provider_number", "910000012")
                .set("office", "9004")
                .set("starts_on", today.minusDays(DAYS_SINCE_START))
                .set("practice_from", practice)
                .set("practice_to", end)
                .set("ends_on", end)
                .set("places", CLASS)
                .set("applied", 22)
                .set("content", "COMBINED")
                .set("speaking", "A2")
                .set("theory_weeks", 11)
                .set("theory_hours", 30)
                .set("practice_weeks", WEEKS_OF_PRACTICE)
                .set("class_size", CLASS));
        for (int i = 1; i <= FORKLIFT_CLASSES; i++) {
            LocalDate ended = today.minusMonths(i * MONTHS_BETWEEN);
            rows.add(new Row()
                    .set("reference", "demo-run-forklift-" + i)
                    .set("course", "demo-course-forklift")
                    .set("name", "Truckførerkurs")
                    .set("provider_number", "910000012")
                    .set("office", "9004")
                    .set("starts_on", ended.minusWeeks(WEEKS_OF_FORKLIFT))
                    .set("ends_on", ended)
                    .set("places", FORKLIFT_PLACES)
                    .set("applied", FORKLIFT_PLACES)
                    .set("content", "TRAINING")
                    .set("trade", "forklift-driver")
                    .set("theory_weeks", WEEKS_OF_FORKLIFT)
                    .set("class_size", FORKLIFT_PLACES));
        }
        return rows;
    }
}
