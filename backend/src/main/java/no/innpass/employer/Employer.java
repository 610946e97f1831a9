package no.innpass.employer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A legal body (EMP-01). */
@MappedEntity("employer")
record Employer(
        @Id UUID id,
        String organisationNumber,
        String name,
        Sector sector,
        Instant createdAt,
        @Version @Nullable Long version) {

    Employer called(String newName, Sector newSector) {
        return new Employer(id, organisationNumber, newName, newSector, createdAt, version);
    }
}
