package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How soon an office answers firms that have sent a need: what is promised, and how it was kept (EMP-14).
 *
 * @param workdays working days within which a firm has its answer
 * @param since first day of those that are counted
 * @param sent needs that firms sent to the office and that were answered, or whose day has passed; absent where they are fewer than {@code least}, or
 *     nobody owns the workplace
 * @param inTime of those, answered within the days; absent as {@code sent}
 */
@Serdeable
public record OwnAnswersView(
        int workdays,
        LocalDate since,
        @Nullable Integer sent,
        @Nullable Integer inTime,
        int least) {}
