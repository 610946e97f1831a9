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
 * @param light whether one may ask there now; absent until it has been computed
 * @param askedOften asked too often of late: stands last in its colour
 * @param lastContact day of the last contact that was held
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
        @Nullable Light light,
        boolean askedOften,
        @Nullable LocalDate lastContact,
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
                light,
                askedOften,
                lastContact,
                prospect,
                stage);
    }
}
