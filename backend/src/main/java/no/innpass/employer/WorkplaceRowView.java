package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.employer.relation.RelationStage;
import org.jspecify.annotations.Nullable;

/**
 * A row in the list of workplaces, for staff.
 *
 * @param municipality name of the municipality
 * @param owner name of the owner; absent when there is none
 * @param closedOn day from which the organisation register says that it is closed
 * @param prospect the register brought it in, nobody owns it and nobody has spoken with it
 * @param stage how far the relation has come
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
        boolean capReached,
        @Nullable LocalDate closedOn,
        boolean prospect,
        RelationStage stage) {

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
                capReached,
                closedOn,
                prospect,
                stage);
    }
}
