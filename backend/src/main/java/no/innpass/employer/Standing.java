package no.innpass.employer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What gates read of a workplace.
 *
 * @param blockedUntil last day of a block; it stands until the day is over and the daily job has lifted it
 * @param running practice persons placed through the product who are there now
 * @param declared others (school, municipality, other schemes), EMP-15; absent when nobody has told
 * @param cap persons at the same time; absent while the employees are not known
 * @param unhired who finished in the window and were not hired (OVS-03)
 * @param noHireCap how many of them there may be; absent while the size is not known
 * @param letUntil last day on which a leader's decision lets it take people all the same
 * @param noHireStops the cap without hire is passed, and nobody has let it go on
 */
@MappedEntity("workplace_standing")
record Standing(
        @Id UUID workplaceId,
        @Nullable LocalDate blockedUntil,
        int running,
        @Nullable Integer declared,
        @Nullable LoadSource declaredBy,
        @Nullable LocalDate askedOn,
        @Nullable Integer cap,
        boolean capReached,
        int unhired,
        @Nullable Integer noHireCap,
        @Nullable LocalDate letUntil,
        boolean noHireStops) {

    /** Persons who may still begin; absent while there is no cap. */
    @Nullable Integer roomLeft() {
        return cap == null ? null : Math.max(0, cap - running - (declared == null ? 0 : declared));
    }
}
