package no.innpass.candidate.profile;

import static java.util.Arrays.asList;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.innpass.shared.FactState;
import no.innpass.shared.HoursGrid;
import org.jspecify.annotations.Nullable;

/** When the candidate can work (CAN-13). Why some time is not free is never asked. */
@Serdeable
public record HoursSection(
        @NotNull FactState state,
        @Nullable @Valid Availability hours,
        @Nullable SectionMark mark) implements Section {
    /** How the section stands in its table. */
    static final FactTable<Availability> TABLE = new FactTable<>(
            SectionName.HOURS,
            "candidate_hours",
            List.of(
                    "free_week",
                    "class_week",
                    "percent_now",
                    "percent_wanted",
                    "on_call",
                    "shifts",
                    "summer",
                    "earliest_start",
                    "notice_weeks",
                    "away_from",
                    "away_until"),
            fact -> asList(
                    fact.freeWeek(),
                    fact.classWeek(),
                    fact.percentNow(),
                    fact.percentWanted(),
                    fact.onCall(),
                    fact.shifts(),
                    fact.summer(),
                    fact.earliestStart(),
                    fact.noticeWeeks(),
                    fact.awayFrom(),
                    fact.awayUntil()),
            (row, mark) -> new Availability(
                    row.text("free_week"),
                    row.text("class_week"),
                    row.number("percent_now"),
                    row.number("percent_wanted"),
                    row.flag("on_call"),
                    row.flag("shifts"),
                    row.flag("summer"),
                    row.day("earliest_start"),
                    row.number("notice_weeks"),
                    row.day("away_from"),
                    row.day("away_until"),
                    mark),
            (state, facts, mark) -> new HoursSection(state, FactTable.one(facts), mark));

    @Override
    public String factsName() {
        return "hours";
    }

    @Override
    public List<Availability> facts() {
        return hours == null ? List.of() : List.of(hours);
    }

    /**
     * Weeks are written {@code 1:09-15,18-21;4:09:30-15}: day 1 (Monday) to 7, hours of that day.
     *
     * @param freeWeek time free for work and class together; absent where only a size, a day or a kind of work is told
     * @param classWeek the class timetable, taken out of what is free; absent without classes
     * @param percentNow position that can be managed now
     * @param percentWanted position aimed at
     */
    @Serdeable
    @Schema(name = "Availability")
    public record Availability(
            @Nullable @Size(min = 5, max = 400) String freeWeek,
            @Nullable @Size(min = 5, max = 400) String classWeek,
            @Nullable @Min(0) @Max(100) Integer percentNow,
            @Nullable @Min(1) @Max(100) Integer percentWanted,
            @Nullable Boolean onCall,
            @Nullable Boolean shifts,
            @Nullable Boolean summer,
            @Nullable LocalDate earliestStart,
            @Nullable @Min(0) @Max(26) Integer noticeWeeks,
            @Nullable LocalDate awayFrom,
            @Nullable LocalDate awayUntil,
            @Nullable FactMark fact)
            implements Fact {

        /** Blocks with enough time left (MAT-15) when the minutes of class are taken out of those that are free. */
        public HoursGrid grid() {
            return freeWeek == null ? HoursGrid.EMPTY : HoursGrid.parse(freeWeek, classWeek == null ? "" : classWeek);
        }

        @Override
        public void check(FactCheck check) {
            check.that(tells(), "freeWeek", "REQUIRED");
            check.that(freeWeek == null || readable(freeWeek), "freeWeek", "NOT_A_WEEK");
            check.that(classWeek == null || readable(classWeek), "classWeek", "NOT_A_WEEK");
            check.that((awayFrom == null) == (awayUntil == null), "awayUntil", "BOTH_ENDS");
            check.that(
                    awayFrom == null || awayUntil == null || !awayUntil.isBefore(awayFrom),
                    "awayUntil",
                    "BEFORE_START");
        }

        /** Something at all: an answer without one is no answer. */
        private boolean tells() {
            return Stream.of(
                            freeWeek,
                            percentNow,
                            percentWanted,
                            onCall,
                            shifts,
                            summer,
                            earliestStart,
                            noticeWeeks,
                            awayFrom)
                    .anyMatch(Objects::nonNull);
        }

        private static boolean readable(String week) {
            try {
                return !HoursGrid.parse(week).isEmpty();
            } catch (IllegalArgumentException notAWeek) {
                return false;
            }
        }
    }
}
