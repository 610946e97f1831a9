package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Pattern;
import no.innpass.employer.Industry;
import no.innpass.employer.Light;
import no.innpass.employer.SizeBand;
import no.innpass.employer.relation.RelationStage;
import org.jspecify.annotations.Nullable;

/** Which firms of the region are to be targets; the same words as {@link ProspectFilter}. */
@Serdeable
public record AddFoundRequest(
        @Nullable @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String municipality,

        @Nullable Industry industry,
        @Nullable SizeBand sizeBand,
        @Nullable Light light,
        @Nullable RelationStage stage,
        @Nullable Boolean contacted) {

    ProspectFilter filter() {
        return new ProspectFilter(municipality, industry, sizeBand, light, stage, contacted);
    }
}
