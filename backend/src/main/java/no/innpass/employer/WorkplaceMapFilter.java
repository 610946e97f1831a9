package no.innpass.employer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.innpass.employer.relation.RelationStage;

/** Of which workplaces the map counts; the same words as {@link WorkplaceFilter}. The map counts all of the country, whatever of it is shown. */
@Introspected
public record WorkplaceMapFilter(
        @Nullable @QueryValue @Size(max = 100) String query,

        @Nullable @QueryValue @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String municipality,

        @Nullable @QueryValue Industry industry,
        @Nullable @QueryValue RegisterFilter register,
        @Nullable @QueryValue RelationStage stage,
        @Nullable @QueryValue Light light)
        implements WorkplaceNarrowing {
    @Override
    public @Nullable String box() {
        return null;
    }
}
