package no.innpass.employer.reference;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A story as staff see it. @param by who of staff wrote it; absent where the employer did @param version for If-Match */
@Serdeable
public record StoryView(
        UUID id,
        StoryState state,
        String title,
        String words,
        @Nullable String by,
        LocalDate writtenOn,
        @Nullable LocalDate approvedOn,
        long version) {}
