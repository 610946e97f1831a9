package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.employer.Light;
import no.innpass.shared.EnvironmentTrait;
import org.jspecify.annotations.Nullable;

/**
 * Workplaces that have posted nothing, in a list of their own (MAT-02).
 *
 * @param total how many there are; the first are here
 * @param heldBack for a candidate: how many a gate or a condition keeps out
 */
@Serdeable
public record QuietWorkplacesView(List<QuietWorkplaceView> items, int total, int heldBack) {

    /**
     * @param whereabouts the municipality by name; empty where none is known
     * @param there what is known to be there inside
     * @param missing what is known not to be
     * @param stated it is told that people are needed
     * @param light of the workplace (EMP-07); absent while it has not been computed
     * @param earlier places posted before
     * @param requests of the last 30 days
     * @param contactName whom to ring; absent where nobody owns the relation
     * @param match how it stands to the candidate; absent without one
     */
    @Serdeable
    public record QuietWorkplaceView(
            UUID id,
            String name,
            String whereabouts,
            @Nullable Industry industry,
            List<EnvironmentTrait> there,
            List<EnvironmentTrait> missing,
            boolean stated,
            @Nullable Light light,
            int earlier,
            int finished,
            int hires,
            int requests,
            @Nullable String contactName,
            @Nullable String contactPhone,
            @Nullable QuietMatchView match) {}

    /**
     * Ordered as the thinly known are: by points (MAT-18).
     *
     * @param shown whole number 0 to 100; absent where nothing is known
     */
    @Serdeable
    public record QuietMatchView(
            @Nullable Integer shown,
            int bandLow,
            int bandHigh,
            int knownWeight,
            int applicableWeight,
            List<CriterionView> criteria,
            List<Sentence> reasons) {}
}
