package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row in the list of workplaces, for staff.
 *
 * @param municipality name of the municipality
 * @param owner name of the owner; absent when there is none
 */
@Serdeable
public record WorkplaceRowView(
        UUID id,
        UUID employerId,
        String name,
        String employer,
        Sector sector,
        @Nullable Industry industry,
        @Nullable SizeBand sizeBand,
        @Nullable String municipalityNumber,
        @Nullable String municipality,
        @Nullable String owner,
        boolean blocked,
        boolean capReached) {

    WorkplaceRowView named(@Nullable String municipalityName, @Nullable String ownerName) {
        return new WorkplaceRowView(
                id,
                employerId,
                name,
                employer,
                sector,
                industry,
                sizeBand,
                municipalityNumber,
                municipalityName,
                ownerName,
                blocked,
                capReached);
    }
}
