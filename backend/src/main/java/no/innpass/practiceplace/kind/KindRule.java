package no.innpass.practiceplace.kind;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import no.innpass.shared.PlacementKind;
import no.innpass.shared.PlacementPurpose;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of placement is (PLC-02).
 *
 * @param longestMonths how long one may last; absent where nothing limits it
 * @param purposes what it may be for, as the main purpose; in the order of the purposes
 */
@Serdeable
public record KindRule(
        PlacementKind kind, KindOwner owner, @Nullable Integer longestMonths, List<PlacementPurpose> purposes) {
    private static final int DAYS_A_YEAR = 366;
    private static final int MONTHS_A_YEAR = 12;

    /** Whether a placement from the one day to the other may be offered or agreed on. */
    public boolean allows(LocalDate from, LocalDate to) {
        return longestMonths == null || !to.isAfter(from.plusMonths(longestMonths));
    }

    /** Whether a placement of so many days may be planned; a year counts 366 days, so that no whole month is refused. */
    public boolean allows(int days) {
        return longestMonths == null || days <= Math.ceilDiv(longestMonths * DAYS_A_YEAR, MONTHS_A_YEAR);
    }
}
