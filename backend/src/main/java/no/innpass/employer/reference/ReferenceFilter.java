package no.innpass.employer.reference;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import no.innpass.employer.Industry;
import no.innpass.platform.web.Cursor;

/** Which reference employers are asked for. @param county two digits @param limit rows on a page, 1 to 50 */
@Introspected
record ReferenceFilter(
        @Nullable @QueryValue @Pattern(regexp = "[0-9]{2}", message = "NOT_VALID") String county,

        @Nullable @QueryValue @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String municipality,

        @Nullable @QueryValue Industry industry,
        @Nullable @QueryValue Boolean stories,
        @Nullable @QueryValue @Size(max = Cursor.LONGEST) String cursor,
        @Nullable @QueryValue @Min(1) @Max(50) Integer limit) {

    int rows() {
        return Objects.requireNonNullElse(limit, 20);
    }
}
