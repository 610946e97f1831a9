package no.innpass.employer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import no.innpass.employer.relation.RelationStage;
import no.innpass.platform.web.Cursor;

/**
 * What a list of workplaces is asked for.
 *
 * @param query letters anywhere in the name, or an organisation number of employer or unit
 * @param municipality four digits
 * @param register those that the organisation register brought in and nobody knows yet, or those that it says are closed
 * @param stage how far the relation has come (EMP-09)
 * @param light the colour that is stored now
 * @param box what the map shows: west, south, east, north in degrees, with commas between
 * @param sort by name, backwards, the newest first, or whom to ask first
 * @param limit rows on a page, 1 to 100
 */
@Introspected
public record WorkplaceFilter(
        @Nullable @QueryValue @Size(max = 100) String query,

        @Nullable @QueryValue @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String municipality,

        @Nullable @QueryValue Industry industry,
        @Nullable @QueryValue RegisterFilter register,
        @Nullable @QueryValue RelationStage stage,
        @Nullable @QueryValue Light light,
        @Nullable @QueryValue @Size(max = 100) String box,
        @Nullable @QueryValue WorkplaceSort sort,
        @Nullable @QueryValue @Size(max = Cursor.LONGEST) String cursor,
        @Nullable @QueryValue @Min(1) @Max(100) Integer limit)
        implements WorkplaceNarrowing {

    WorkplaceSort order() {
        return Objects.requireNonNullElse(sort, WorkplaceSort.NAME);
    }

    int rows() {
        return Objects.requireNonNullElse(limit, 25);
    }
}
