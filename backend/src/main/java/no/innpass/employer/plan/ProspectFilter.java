package no.innpass.employer.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Pattern;
import no.innpass.employer.Industry;
import no.innpass.employer.Light;
import no.innpass.employer.SizeBand;
import no.innpass.employer.relation.RelationStage;

/**
 * Which firms of the region that are no targets yet are looked for.
 *
 * @param municipality four digits
 * @param light the colour that is stored now
 * @param stage how far the relation has come
 * @param contacted somebody has, or nobody has, spoken with them in the days of the plan
 */
@Introspected
record ProspectFilter(
        @Nullable @QueryValue @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String municipality,

        @Nullable @QueryValue Industry industry,
        @Nullable @QueryValue SizeBand sizeBand,
        @Nullable @QueryValue Light light,
        @Nullable @QueryValue RelationStage stage,
        @Nullable @QueryValue Boolean contacted) {}
