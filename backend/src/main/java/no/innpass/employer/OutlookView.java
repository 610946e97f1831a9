package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a workplace is known to have said last, as staff see it.
 *
 * @param outlook absent while nothing was told
 * @param occupationName of the job that is to be filled, in the language of the reader; absent where none is named
 * @param toldBy staff member who wrote it down; absent where a file told it
 * @param notNowUntil last day of a no that holds today
 * @param doNotContactUntil last day of a wish not to be rung that holds today
 */
@Serdeable
public record OutlookView(
        @Nullable OutlookRequest outlook,
        @Nullable String occupationName,
        @Nullable Instant toldAt,
        @Nullable UUID toldBy,
        @Nullable LocalDate notNowUntil,
        @Nullable LocalDate doNotContactUntil) {}
