package no.innpass.employer.reference;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code reference_story}. @param staffId who of staff wrote it; absent where the employer did */
record Story(
        UUID id,
        UUID workplaceId,
        StoryState state,
        String title,
        String words,
        @Nullable UUID staffId,
        LocalDate writtenOn,
        @Nullable LocalDate approvedOn,
        long version) {}
