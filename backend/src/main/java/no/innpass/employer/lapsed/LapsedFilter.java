package no.innpass.employer.lapsed;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import no.innpass.employer.NoPlaceReason;
import no.innpass.platform.web.Cursor;

/**
 * What the list of lapsed hosts is asked for.
 *
 * @param whose without it, everybody's
 * @param stage DORMANT or LOST; without it, both
 * @param reason the first that was given
 * @param sort by the day, the newest first unless said otherwise
 * @param limit rows on a page, 1 to 100
 */
@Introspected
record LapsedFilter(
        @Nullable @QueryValue WhoseWorkplaces whose,
        @Nullable @QueryValue LapsedStage stage,
        @Nullable @QueryValue NoPlaceReason reason,
        @Nullable @QueryValue LapsedSort sort,
        @Nullable @QueryValue @Size(max = Cursor.LONGEST) String cursor,
        @Nullable @QueryValue @Min(1) @Max(100) Integer limit) {

    WhoseWorkplaces owners() {
        return Objects.requireNonNullElse(whose, WhoseWorkplaces.ALL);
    }

    LapsedSort order() {
        return Objects.requireNonNullElse(sort, LapsedSort.NEWEST);
    }

    int rows() {
        return Objects.requireNonNullElse(limit, 25);
    }
}
