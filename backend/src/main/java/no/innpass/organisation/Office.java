package no.innpass.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import no.innpass.geography.Region;
import org.jspecify.annotations.Nullable;

/**
 * A local office.
 *
 * @param number four digits
 * @param municipality four digits, where the office lies; it may serve others too
 * @param county two digits, the first of the municipality
 * @param closedAt since when nothing new comes to it
 */
@MappedEntity("office")
public record Office(
        @Id UUID id,
        String number,
        String name,
        String municipality,
        String county,
        Region region,
        long version,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
