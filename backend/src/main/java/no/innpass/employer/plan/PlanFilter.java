package no.innpass.employer.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import no.innpass.platform.web.Cursor;

/** What a list of plans is asked for. @param limit rows on a page, 1 to 100 */
@Introspected
record PlanFilter(
        @Nullable @QueryValue PlanStanding standing,
        @Nullable @QueryValue PlanSort sort,
        @Nullable @QueryValue @Size(max = Cursor.LONGEST) String cursor,
        @Nullable @QueryValue @Min(1) @Max(100) Integer limit) {

    PlanSort order() {
        return Objects.requireNonNullElse(sort, PlanSort.LAST_DAY);
    }

    int rows() {
        return Objects.requireNonNullElse(limit, 25);
    }
}
