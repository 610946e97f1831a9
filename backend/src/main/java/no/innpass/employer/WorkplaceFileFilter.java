package no.innpass.employer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import no.innpass.employer.relation.RelationStage;

/** Which workplaces the file holds, and in which order; the same words as {@link WorkplaceFilter}. */
@Introspected
public record WorkplaceFileFilter(
        @Nullable @QueryValue @Size(max = 100) String query,

        @Nullable @QueryValue @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String municipality,

        @Nullable @QueryValue Industry industry,
        @Nullable @QueryValue RegisterFilter register,
        @Nullable @QueryValue RelationStage stage,
        @Nullable @QueryValue Light light,
        @Nullable @QueryValue @Size(max = 100) String box,
        @Nullable @QueryValue WorkplaceSort sort)
        implements WorkplaceNarrowing {
    WorkplaceSort order() {
        return Objects.requireNonNullElse(sort, WorkplaceSort.NAME);
    }
}
