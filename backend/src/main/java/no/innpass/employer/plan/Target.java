package no.innpass.employer.plan;

import java.time.LocalDate;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.employer.Light;
import no.innpass.employer.SizeBand;
import no.innpass.employer.relation.RelationStage;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code recruitment_plan_target} with its firm and what has come of it.
 *
 * @param municipality number
 * @param staffId who takes it; @param unitId the taker's office or provider
 * @param addedUnit that of who added it
 */
record Target(
        UUID workplaceId,
        String name,
        @Nullable String municipality,
        @Nullable Industry industry,
        @Nullable SizeBand sizeBand,
        @Nullable Light light,
        RelationStage stage,
        @Nullable UUID staffId,
        @Nullable UUID unitId,
        UUID addedBy,
        @Nullable UUID addedUnit,
        LocalDate addedOn,
        @Nullable LocalDate lastContact,
        @Nullable LocalDate nextContact,
        boolean contacted,
        boolean visited,
        boolean placeOut,
        boolean hosting,
        boolean hired,
        boolean introduced,
        long version) {

    /** Nobody of another organisation has taken it. */
    boolean isFreeFor(PlanAccess.Reader reader) {
        return staffId == null
                || reader.me().equals(staffId)
                || unitId != null && reader.units().contains(unitId);
    }

    /** The reader's own organisation added it, and nobody of another one has taken it. */
    boolean isOwnOf(PlanAccess.Reader reader) {
        boolean added = reader.me().equals(addedBy)
                || addedUnit != null && reader.units().contains(addedUnit);
        return added && isFreeFor(reader);
    }
}
