package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the caller's own suggestions went (MAT-32).
 *
 * @param suggestions since that day
 * @param firms employers that had any of them
 * @param shareOfMost whole percent of them at the {@code most}; absent where there are none
 * @param most the three employers with most, in that order, then by name
 */
@Serdeable
record OwnFirmsView(
        LocalDate since,
        int suggestions,
        int firms,
        @Nullable Integer shareOfMost,
        List<FirmView> most) {

    @Serdeable
    record FirmView(UUID employerId, String employerName, int suggestions) {}
}
