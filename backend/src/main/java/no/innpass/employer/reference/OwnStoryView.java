package no.innpass.employer.reference;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A story as the employer sees it. @param byStaff staff wrote it, and it waits for the employer's yes, or had it @param version for If-Match */
@Serdeable
public record OwnStoryView(
        UUID id,
        StoryState state,
        String title,
        String words,
        boolean byStaff,
        LocalDate writtenOn,
        @Nullable LocalDate approvedOn,
        long version) {}
