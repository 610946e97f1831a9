package no.innpass.reporting.funnel;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.geography.Region;
import org.jspecify.annotations.Nullable;

/**
 * Where introductions began (MAT-03).
 *
 * @param from first day
 * @param to last day; whole months, so that two reports a day apart never differ by one person
 * @param least numbers of fewer people than this are hidden
 * @param leastBase a share of fewer introductions than this is hidden
 * @param offices the reader's own first, then by the number of the office
 */
@Serdeable
record ModesView(LocalDate from, LocalDate to, int least, int leastBase, List<OfficeModesView> offices) {

    /**
     * One office.
     *
     * @param introductions made in the period for candidates of the office; absent where they are of too few people
     * @param placeFirstShare whole percent of them that began with the place; absent where there are none, or too few to say
     */
    @Serdeable
    record OfficeModesView(
            UUID officeId,
            String officeName,
            Region region,
            boolean own,
            @Nullable Integer introductions,
            @Nullable Integer placeFirstShare) {}
}
