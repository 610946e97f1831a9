package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.employer.Light;
import no.innpass.employer.SizeBand;
import no.innpass.employer.relation.RelationStage;
import org.jspecify.annotations.Nullable;

/**
 * A firm that the plan means to win, with what has come of it. What happened is counted in the days of the plan; hosting is now.
 *
 * @param municipality its name
 * @param takerId the colleague who takes it; @param taker the name; @param unit the name of the taker's office or provider
 * @param lastContact day of the last contact that was held by anybody, also before the plan
 * @param nextContact first day on which somebody has planned one
 * @param introduced another firm has opened the door to it
 * @param outside the plan is no longer about where it lies or what it does
 * @param mayTake the reader may give it to somebody; @param mayRemove the reader may take it out
 * @param version for If-Match
 */
@Serdeable
public record PlanTargetView(
        UUID workplaceId,
        String workplace,
        @Nullable String municipality,
        @Nullable Industry industry,
        @Nullable SizeBand sizeBand,
        @Nullable Light light,
        RelationStage stage,
        @Nullable UUID takerId,
        @Nullable String taker,
        @Nullable String unit,
        LocalDate addedOn,
        @Nullable LocalDate lastContact,
        @Nullable LocalDate nextContact,
        boolean contacted,
        boolean visited,
        boolean placeOut,
        boolean hosting,
        boolean hired,
        boolean introduced,
        boolean outside,
        boolean mayTake,
        boolean mayRemove,
        long version) {}
