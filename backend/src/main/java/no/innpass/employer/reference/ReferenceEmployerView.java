package no.innpass.employer.reference;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Industry;
import org.jspecify.annotations.Nullable;

/** A reference employer as everybody sees it. @param since day of the badge @param stories that it has approved, the newest first; at most three */
@Serdeable
public record ReferenceEmployerView(
        UUID workplaceId,
        String workplace,
        @Nullable String municipality,
        @Nullable Industry industry,
        LocalDate since,
        List<ReferenceStoryView> stories) {

    /** A story that the employer has approved. */
    @Serdeable
    public record ReferenceStoryView(String title, String words, LocalDate approvedOn) {}
}
