package no.innpass.employer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The unit where people work (EMP-01), as people edit it.
 *
 * @param industryCode five digits of SN2007, as people have told them; the register's own stands beside
 * @param employees ordinary employees; absent when not known
 * @param sizeBand that of the employees; told by itself where only the band is known
 * @param area area number, 0 when not known
 * @param ownerId staff member who owns the relation (EMP-03)
 */
@MappedEntity("workplace")
record Workplace(
        @Id UUID id,
        UUID employerId,
        String unitNumber,
        String name,
        @Nullable String department,
        Sector sector,
        Surroundings surroundings,
        @Nullable Industry industry,
        @Nullable String industryCode,
        @Nullable Integer employees,
        @Nullable SizeBand sizeBand,
        @Nullable String municipalityNumber,
        @Nullable String postCode,
        int area,
        @Nullable Boolean iaAgreement,
        @Nullable UUID ownerId,
        @Nullable UUID deputyId,
        Instant createdAt,
        @Version @Nullable Long version) {

    /** The same workplace with other facts; number, owner and deputy stay. */
    Workplace described(WorkplaceRequest facts, Whereabouts where) {
        return new Workplace(
                id,
                employerId,
                unitNumber,
                facts.name().strip(),
                facts.department(),
                facts.sector(),
                facts.surroundings(),
                facts.section(),
                facts.industryCode(),
                facts.employees(),
                facts.band(),
                where.municipality(),
                facts.postCode(),
                where.area(),
                facts.iaAgreement(),
                ownerId,
                deputyId,
                createdAt,
                version);
    }

    Workplace ownedBy(@Nullable UUID owner, @Nullable UUID deputy) {
        return new Workplace(
                id,
                employerId,
                unitNumber,
                name,
                department,
                sector,
                surroundings,
                industry,
                industryCode,
                employees,
                sizeBand,
                municipalityNumber,
                postCode,
                area,
                iaAgreement,
                owner,
                deputy,
                createdAt,
                version);
    }

    /** For the ETag. */
    long revision() {
        return version == null ? 0 : version;
    }
}
