package no.innpass.candidate.profile;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.shared.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer for a whole section comes from; not read in requests.
 *
 * @param version to send as If-Match with a change; 0 while nobody has touched the section
 * @param statedOn when the section was last gone through; its age counts from here
 */
@Serdeable
public record SectionMark(
        long version,
        @Nullable DataSource source,
        @Nullable LocalDate statedOn,
        @Nullable UUID author) {
    public static final SectionMark UNTOUCHED = new SectionMark(0, null, null, null);
}
