package no.innpass.employer.labour;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Industry;
import org.jspecify.annotations.Nullable;

/**
 * What is known of labour where a workplace is and in what it does (UXC-09): for each group the figures of the nearest area that can be shown.
 *
 * @param industry of the workplace; absent where nobody has told it
 */
@Serdeable
public record LabourFactsView(UUID workplaceId, @Nullable Industry industry, List<GroupView> groups) {

    /**
     * @param area name of the municipality or the county; absent for all of Norway, and where nothing is shown
     * @param industry that the figures are of; absent for all industries together
     * @param nearerTooSmall there are figures for an area nearer, of too few people to be shown
     * @param missing why nothing is shown; absent where something is
     * @param figures by year, then in the order of the indicators
     */
    @Serdeable
    public record GroupView(
            LabourGroup group,
            @Nullable String area,
            @Nullable Industry industry,
            boolean nearerTooSmall,
            @Nullable Missing missing,
            List<FigureView> figures,
            List<SourceView> sources) {}

    @Serdeable
    public record FigureView(LabourIndicator indicator, int year, int value) {}

    @Serdeable
    public record SourceView(String source, LocalDate publishedOn) {}

    /** Why there is nothing to show. */
    public enum Missing {
        NO_FIGURES,
        /** There are figures, and everywhere of too few people. */
        TOO_SMALL
    }
}
