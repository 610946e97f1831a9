package no.innpass.practiceplace;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import no.innpass.platform.web.Cursor;

/**
 * What a list of places is asked for.
 *
 * @param query letters in the title or in the workplace's name, or a task
 * @param municipality four digits
 * @param chance only places that are open for somebody who is not clarified yet, or only the others (PLC-16)
 * @param sort the newest first, or by the workplace's name
 * @param limit rows on a page, 1 to 100
 */
@Introspected
record PlaceFilter(
        @Nullable @QueryValue @Size(max = 100) String query,
        @Nullable @QueryValue PlaceState state,
        @Nullable @QueryValue UUID workplace,

        @Nullable @QueryValue @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String municipality,

        @Nullable @QueryValue Boolean chance,
        @Nullable @QueryValue PlaceSort sort,
        @Nullable @QueryValue @Size(max = Cursor.LONGEST) String cursor,
        @Nullable @QueryValue @Min(1) @Max(100) Integer limit) {

    PlaceSort order() {
        return Objects.requireNonNullElse(sort, PlaceSort.NEWEST);
    }

    int rows() {
        return Objects.requireNonNullElse(limit, 25);
    }
}
