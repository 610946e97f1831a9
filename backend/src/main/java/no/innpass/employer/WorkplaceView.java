package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workplace as staff see it.
 *
 * @param municipality name of the municipality
 * @param industryCode five digits of SN2007, as people here have told them
 * @param contact who to ring today: the owner, or the deputy while the owner is away; absent without an owner
 * @param contacts who decides on hiring first
 * @param register what the organisation register says; absent where it has not been read
 * @param version for If-Match
 */
@Serdeable
public record WorkplaceView(
        UUID id,
        UUID employerId,
        String employer,
        String organisationNumber,
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
        @Nullable String municipality,
        @Nullable String postCode,
        int area,
        @Nullable Boolean iaAgreement,
        @Nullable UUID ownerId,
        @Nullable UUID deputyId,
        @Nullable ContactView contact,
        List<ContactPerson> contacts,
        PracticeLoad practiceLoad,
        @Nullable LocalDate blockedUntil,
        @Nullable RegisterView register,
        long version) {

    /**
     * Practice persons here at the same time (OVS-02, EMP-15).
     *
     * @param running placed through the product
     * @param others from school, municipality and other schemes; absent: load not declared
     * @param askedOn day of the last question
     * @param cap absent while the employees are not known
     */
    @Serdeable
    public record PracticeLoad(
            int running,
            @Nullable Integer others,
            @Nullable LoadSource source,
            @Nullable LocalDate askedOn,
            @Nullable Integer cap,
            boolean capReached) {}
}
