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
        boolean capReached) {

    /** Persons who may still begin; absent while there is no cap. */
    @Nullable Integer roomLeft() {
        return cap == null ? null : Math.max(0, cap - running - (declared == null ? 0 : declared));
    }
}
