package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.shared.ContractType;
import org.jspecify.annotations.Nullable;

/**
 * A firm's own figures (EMP-14).
 *
 * @param answered suggestions that the firm has answered within the window
 * @param answerHours half of the answers came within so many hours; absent without an answer
 * @param waiting suggestions that wait for an answer now
 */
@Serdeable
public record OwnHistoryView(
        UUID workplaceId,
        LocalDate since,
        int placements,
        int started,
        int running,
        int completed,
        int endedEarly,
        int hired,
        List<OwnHireView> hires,
        int answered,
        @Nullable Integer answerHours,
        int waiting) {

    @Serdeable
    public record OwnHireView(
            @Nullable ContractType contract, @Nullable Integer percent) {}
}
