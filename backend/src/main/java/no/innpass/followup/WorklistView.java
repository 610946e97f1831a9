package no.innpass.followup;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the worklist.
 *
 * @param next cursor of the following page; absent on the last one
 * @param nextDate date of the next planned contact after the list, for "everything is done"; absent when nothing is planned
 */
@Serdeable
public record WorklistView(
        List<WorklistRowView> items,
        @Nullable String next,
        @Nullable LocalDate nextDate) {}
